package newstape.platform.telegram.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newstape.reply.Block;
import newstape.text.Cutting;
import newstape.text.Text;
import newstape.text.Visible;

/** A reply's body as pieces, each short enough for a message, and whole, so that a body is cut between them. */
final class Body {
    /** Under a message's own limit by as much as a prefix takes. */
    static final int LONGEST = 4_000;

    /** Of these the longest leave room for a title, for more below them, and for each other. */
    static final int HALF = 1_900;

    /** A longer quotation shows its beginning, and the rest when it is tapped. */
    private static final int LONG_QUOTATION = 300;

    private final List<Piece> pieces = new ArrayList<>();
    private final Cutting<Run> cutting;
    private final int longest;

    /** Of pieces of at most {@code longest} characters. */
    Body(Locale language, int longest) {
        this.cutting = new Cutting<>(longest, language, Body::length);
        this.longest = longest;
    }

    /** As Telegram counts, and so that what has too many marks for a message is too long for one. */
    private static int length(List<Run> runs) {
        return Math.max(characters(runs), marks(runs) * (LONGEST / Messages.MARKS + 1));
    }

    private static int characters(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.characters().length()).sum();
    }

    private static int marks(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.style().marks()).sum();
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    Body add(List<Block> blocks) {
        blocks.forEach(this::add);
        return this;
    }

    /** The same, with paragraphs that follow one another put away until somebody wants to see them. */
    Body folded(List<Block> blocks) {
        List<Text> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph(Text text)) {
                paragraphs.add(text);
            } else {
                fold(paragraphs);
                paragraphs.clear();
                add(block);
            }
        }
        fold(paragraphs);
        return this;
    }

    private void fold(List<Text> paragraphs) {
        Text all = Text.join("\n\n", paragraphs);
        if (all.characters().length() > LONG_QUOTATION) {
            quotation(all);
        } else {
            paragraphs.forEach(this::prose);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph(Text text) -> prose(text);
            case Block.Heading(Text text) -> heading(text);
            case Block.Quotation(Text text) -> quotation(text);
            case Block.Listing(int first, List<Text> items) -> list(first, items);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
        }
    }

    Body prose(Text text) {
        parts(Run.of(text)).forEach(part -> pieces.add(piece(part, false, false)));
        return this;
    }

    Body heading(Text text) {
        parts(Run.line(new Text.Strong(text))).forEach(part -> pieces.add(piece(part, false, true)));
        return this;
    }

    /** What is said of the rest, below it, a line each. */
    Body aside(Text text, boolean close) {
        boolean follows = close;
        for (List<Run> part : parts(Run.line(new Text.Emphasis(text))).toList()) {
            pieces.add(piece(part, follows, false));
            follows = true;
        }
        return this;
    }

    /** Lines in which all characters are of one width; each may have several, which stay together. */
    Body columns(List<String> lines) {
        StringBuilder table = new StringBuilder();
        for (String line : lines) {
            if (table.length() + line.length() >= longest) {
                columns(table.toString());
                table.setLength(0);
            }
            table.append(table.isEmpty() ? "" : "\n").append(line);
        }
        if (!table.isEmpty()) {
            columns(table.toString());
        }
        return this;
    }

    private void columns(String table) {
        String html = "<pre>" + Html.escaped(table) + "</pre>";
        pieces.add(new Piece(html, table.length(), 1, false, false));
    }

    private void quotation(Text text) {
        parts(Run.of(text)).forEach(part -> {
            String opening = characters(part) > LONG_QUOTATION ? "<blockquote expandable>" : "<blockquote>";
            pieces.add(new Piece(
                    opening + Html.of(part) + "</blockquote>", characters(part), marks(part) + 1, false, false));
        });
    }

    private void list(int first, List<Text> items) {
        boolean close = false;
        for (int i = 0; i < items.size(); i++) {
            if (!Visible.isAny(items.get(i).characters())) {
                continue;
            }
            String lead = first == 0 ? "• " : first + i + ". ";
            lines(Text.of(Text.plain(lead), items.get(i)), close);
            close = true;
        }
    }

    private void facts(List<Block.Fact> facts) {
        boolean close = false;
        for (Block.Fact fact : facts) {
            switch (fact) {
                case Block.Fact(Text name, Text value) ->
                    lines(Text.of(new Text.Strong(name), Text.plain("\u2002"), value), close);
            }
            close = true;
        }
    }

    private void lines(Text text, boolean close) {
        boolean follows = close;
        for (List<Run> part : parts(Run.line(text)).toList()) {
            pieces.add(piece(part, follows, false));
            follows = true;
        }
    }

    private static Piece piece(List<Run> runs, boolean close, boolean heads) {
        return new Piece(Html.of(runs), characters(runs), marks(runs), close, heads);
    }

    /** What nobody would see is nothing. */
    private Stream<List<Run>> parts(List<Run> runs) {
        return cutting.pieces(runs).stream().filter(part -> Visible.isAny(words(part)));
    }

    private static String words(List<Run> runs) {
        return String.join("", runs.stream().map(Run::characters).toList());
    }
}
