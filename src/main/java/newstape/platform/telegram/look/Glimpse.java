package newstape.platform.telegram.look;

import java.util.List;
import java.util.Optional;
import newstape.reply.Block;
import newstape.reply.Reply;
import newstape.text.Text;

/** What can be seen of a reply in one line, before it is opened. */
public final class Glimpse {
    private Glimpse() {}

    public static String of(Reply reply) {
        return switch (reply) {
            case Reply.Quotes quotes ->
                String.join(
                        " · ",
                        quotes.groups().stream()
                                .flatMap(group -> group.rows().stream())
                                .map(row -> figures(row, quotes))
                                .toList());
            case Reply.Card card -> words(card.body());
            case Reply.Leaf leaf -> words(leaf.body());
            case Reply.Picture picture -> picture.image().description();
            case Reply.Choice choice -> choice.question().characters();
            case Reply.Notice notice -> notice.message().characters();
        };
    }

    private static String figures(Reply.Row row, Reply.Quotes quotes) {
        boolean single =
                quotes.groups().stream().mapToInt(group -> group.rows().size()).sum() == 1;
        String age = single
                ? quotes.frame().credits().stream()
                        .map(credit -> " · " + credit.asOf().characters())
                        .filter(line -> line.length() > 3)
                        .findFirst()
                        .orElse("")
                : "";
        String change = row.shownChange().isBlank() ? "" : " " + row.shownChange();
        return (single ? "" : row.symbol() + " ") + row.shownPrice() + change + age;
    }

    /** The first words that aren't said of the rest. */
    private static String words(List<Block> body) {
        return body.stream()
                .flatMap(block -> prose(block).stream())
                .filter(text -> !(text instanceof Text.Emphasis))
                .map(Text::characters)
                .findFirst()
                .orElse("");
    }

    private static Optional<Text> prose(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> Optional.of(text);
            case Block.Quotation(Text text) -> Optional.of(text);
            case Block.Listing(int _, List<Text> items) -> items.stream().findFirst();
            case Block.Facts(List<Block.Fact> facts) ->
                facts.stream()
                        .map(fact -> Text.of(fact.name(), Text.plain(" "), fact.value()))
                        .findFirst();
            case Block.Heading _ -> Optional.empty();
        };
    }
}
