package newstape.platform.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Words;

/** What an answer offers to ask next, and under which numbers: options, pages, buttons, in the order they are shown. */
final class Choices {
    private final Sheet sheet;
    private final Spans spans;
    private final Words words;
    private final Offers offers;
    private final List<Call> offered = new ArrayList<>();
    private final List<List<Span>> footer = new ArrayList<>();

    Choices(Sheet sheet, Spans spans, Words words, Offers offers) {
        this.sheet = sheet;
        this.spans = spans;
        this.words = words;
        this.offers = offers;
    }

    List<Call> offered() {
        return List.copyOf(offered);
    }

    void options(List<Reply.Option> options) {
        sheet.gap();
        for (Reply.Option option : options) {
            switch (option) {
                case Reply.Option(Text label, Text detail, Call call) -> {
                    Text said = detail.characters().isBlank()
                            ? label
                            : words.text("option", Map.of("label", label, "detail", detail));
                    option(said, call);
                }
            }
        }
    }

    private void option(Text said, Call call) {
        switch (offers) {
            case Offers.Numbered() -> sheet.hanging(number(call), spans.of(said));
            case Offers.Typed(Function<Call, String> line) -> {
                Text typed = words.text("option.typed", Map.of("option", said, "line", Text.code(line.apply(call))));
                sheet.hanging(spans.line("• ", Style.PLAIN), spans.of(typed));
            }
        }
    }

    void turn(Reply.Turn turn) {
        sheet.gap();
        switch (turn) {
            case Reply.Turn(int _, int count, Call _) when count == 1 -> {
                // the whole of it is there
            }
            case Reply.Turn(int number, int count, Call _) -> {
                switch (offers) {
                    case Offers.Numbered() -> {
                        say(words.text("page", Map.of("number", number, "count", count)));
                        pages(turn, number, count);
                    }
                    case Offers.Typed(Function<Call, String> line) -> say(typed(turn, number, count, line));
                }
            }
        }
    }

    private void say(Text text) {
        sheet.paragraph(spans.of(text, Style.DIM));
    }

    private Text typed(Reply.Turn turn, int number, int count, Function<Call, String> line) {
        return number == count
                ? words.text("page", Map.of("number", number, "count", count))
                : words.text(
                        "page.typed",
                        Map.of("number", number, "count", count, "line", Text.code(line.apply(turn.to(number + 1)))));
    }

    /** First and last are left out where back and next lead there. */
    private void pages(Reply.Turn turn, int number, int count) {
        if (number > 2) {
            foot("first", turn.to(1));
        }
        if (number > 1) {
            foot("back", turn.to(number - 1));
        }
        if (number < count) {
            foot("next", turn.to(number + 1));
        }
        if (number < count - 1) {
            foot("last", turn.to(count));
        }
    }

    private void foot(String label, Call call) {
        foot(words.text(label), call);
    }

    private void foot(Text label, Call call) {
        List<Span> item = new ArrayList<>();
        item.add(number(call));
        item.addAll(spans.of(label));
        footer.add(item);
    }

    /** The buttons, behind those that turn pages. */
    void buttons(List<Button> buttons) {
        if (offers instanceof Offers.Numbered) {
            for (Button button : buttons) {
                switch (button) {
                    case Button(Text label, Call call) -> foot(label, call);
                }
            }
        }
        if (!footer.isEmpty()) {
            sheet.flow(footer);
        }
    }

    private Span number(Call call) {
        offered.add(call);
        return new Span("[" + offered.size() + "] ", Style.STRONG);
    }
}
