package newstape.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newstape.reply.Block;
import newstape.text.Cutting;
import newstape.text.Text;
import newstape.text.Visible;

/**
 * A reply's body as pieces of markdown: each stands in lines of its own, is short enough for a frame, and belongs to no
 * other, so that a body is cut between them.
 */
final class Body {
    /** Under a frame's own limit by as much as a prefix takes. */
    private static final int LONGEST = 4_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final Cutting<Run> cutting;

    /**
     * Lines that stay together.
     *
     * @param close whether it follows the piece before it without an empty line between
     * @param heads whether it stays with the piece behind it
     */
    record Piece(String markdown, boolean close, boolean heads) {}

    Body(Locale language) {
        this.cutting =
                new Cutting<>(LONGEST, language, runs -> Markdown.of(runs).length());
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    Body add(Block block) {
        switch (block) {
            case Block.Paragraph(Text text) -> prose(text);
            case Block.Heading(Text text) -> heading(text);
            case Block.Quotation(Text text) -> quotation(text);
            case Block.Listing(int first, List<Text> items) -> list(first, items);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
        }
        return this;
    }

    Body prose(Text text) {
        parts(Run.of(text)).forEach(part -> add(part, false));
        return this;
    }

    /** What is said in small letters below the rest. */
    Body aside(Text text) {
        boolean close = !pieces.isEmpty() && pieces.getLast().markdown.startsWith("-# ");
        List<String> parts = parts(onOneLine(text)).toList();
        for (String part : parts) {
            add("-# " + part, close || !part.equals(parts.getFirst()));
        }
        return this;
    }

    /** Markdown of our own, as it stands. */
    Body written(String markdown) {
        add(markdown, false);
        return this;
    }

    Body heading(Text text) {
        parts(onOneLine(text)).forEach(part -> pieces.add(new Piece("### " + part, false, true)));
        return this;
    }

    private void quotation(Text text) {
        parts(Run.of(text)).forEach(part -> add("> " + part.replace("\n", "\n> "), false));
    }

    private void list(int first, List<Text> items) {
        int number = first;
        for (Text item : items) {
            String lead = first == 0 ? "- " : number + ". ";
            boolean close = number > first;
            for (String part : parts(onOneLine(item)).toList()) {
                add(lead + part, close);
                lead = "";
                close = true;
            }
            number++;
        }
    }

    private void facts(List<Block.Fact> facts) {
        boolean close = false;
        for (Block.Fact fact : facts) {
            switch (fact) {
                case Block.Fact(Text name, Text value) -> {
                    Text line = Text.of(new Text.Strong(name), Text.plain("\u2002"), value);
                    for (String part : parts(onOneLine(line)).toList()) {
                        add(part, close);
                        close = true;
                    }
                }
            }
        }
    }

    private void add(String markdown, boolean close) {
        pieces.add(new Piece(markdown, close, false));
    }

    /** What nobody would see is nothing. */
    private Stream<String> parts(List<Run> runs) {
        return cutting.pieces(runs).stream()
                .map(Markdown::of)
                .map(String::strip)
                .filter(Visible::isAny);
    }

    private static List<Run> onOneLine(Text text) {
        return Run.of(text).stream()
                .map(run -> run.with(Visible.line(run.characters())))
                .toList();
    }
}
