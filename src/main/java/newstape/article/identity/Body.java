package newstape.article.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Section;
import newstape.article.Table;

/**
 * What an article says, sentence by sentence, without what moves and without its title.
 *
 * @param sentences in the order of reading; headings and the rows of tables are sentences too
 * @param words of all sentences, folded
 * @param cut whether it says itself that it goes on elsewhere
 * @param halved whether it ends within a sentence, for all that can be seen
 */
record Body(List<Sentence> sentences, List<String> words, boolean cut, boolean halved) {
    /** After what ends a sentence; where a feed has lost the space, between a small letter's end and a capital. */
    private static final Pattern ENDS = Pattern.compile(
            "(?<=[.!?…][\"'”’»)\\]]{0,2})[\\s\\p{Z}]+(?!\\p{Ll})|(?<=\\p{Ll}[.!?])(?=\\p{Lu})|(?<=[。！？])|\\n+");

    /** Characters: brackets, quotation marks and the like after the mark that ends a sentence are fewer. */
    private static final int END = 40;

    private static final Pattern ENDED = Pattern.compile("[.!?…。！？:;][^\\p{L}\\p{N}]*$");

    /** What stands in a heading; parts count from 0. */
    static final int HEADING = -1;

    /**
     * One of an article.
     *
     * @param text as the article has it
     * @param key its {@link Letters}, without what moves
     * @param section where it stands, from 0
     * @param part where in its section, from 0; {@link #HEADING} for the heading
     */
    record Sentence(String text, String key, int section, int part) {}

    Body {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    static Body of(Article article) {
        return of(article, Set.of());
    }

    /** What it says; a paragraph that is another article's title ({@code titles}, as letters) leads to that article. */
    static Body of(Article article, Set<String> titles) {
        Set<String> names = article.authors().stream()
                .flatMap(author -> Moving.words(author.name()).stream())
                .collect(Collectors.toSet());
        Gathering gathering = new Gathering(new Moving(names), titles, Letters.of(article.title()));
        for (int section = 0; section < article.sections().size(); section++) {
            gathering.add(article.sections().get(section), section);
        }
        boolean cut = article.coverage() == Coverage.OPENING
                || gathering.last.filter(Moving::isCut).isPresent();
        boolean halved = !gathering.sentences.isEmpty()
                && gathering.sentences.getLast().part() != HEADING
                && !ended(gathering.sentences.getLast().text());
        return new Body(gathering.sentences, words(gathering.sentences), cut, halved);
    }

    private static boolean ended(String sentence) {
        return ENDED.matcher(sentence.substring(Math.max(0, sentence.length() - END)))
                .find();
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** How many parts say something. */
    int parts() {
        return (int) sentences.stream()
                .map(sentence -> List.of(sentence.section(), sentence.part()))
                .distinct()
                .count();
    }

    String letters() {
        return sentences.stream().map(Sentence::key).collect(Collectors.joining());
    }

    int length() {
        return sentences.stream().mapToInt(sentence -> sentence.key().length()).sum();
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> said(sentence.text()).stream())
                .toList();
    }

    /** Its words; of a figure at which it is cut nobody knows the rest, so it isn't said. */
    private static List<String> said(String sentence) {
        List<String> words = Letters.words(sentence);
        boolean halved =
                !words.isEmpty() && Character.isDigit(words.getLast().charAt(0)) && Moving.endsInDots(sentence);
        return halved ? words.subList(0, words.size() - 1) : words;
    }

    static List<String> split(String text) {
        return ENDS.splitAsStream(text).toList();
    }

    private static final class Gathering {
        private final Moving moving;
        private final Set<String> titles;
        private final String title;
        private final List<Sentence> sentences = new ArrayList<>();
        private Optional<String> last = Optional.empty();

        Gathering(Moving moving, Set<String> titles, String title) {
            this.moving = moving;
            this.titles = new HashSet<>(titles);
            this.title = title;
        }

        void add(Section section, int number) {
            if (section.heading().filter(Moving::headsElsewhere).isPresent()) {
                return;
            }
            section.heading().ifPresent(heading -> add(heading, Letters.of(heading), number, HEADING));
            for (int part = 0; part < section.parts().size(); part++) {
                add(section.parts().get(part), number, part);
            }
        }

        private void add(Part part, int section, int number) {
            if (part instanceof Paragraph paragraph) {
                prose(paragraph.text(), section, number);
            } else if (part instanceof Table table) {
                table.rows()
                        .forEach(row -> add(String.join(" ", row), Letters.of(String.join(" ", row)), section, number));
            } else {
                add(part.text(), Letters.of(part.text()), section, number);
            }
        }

        private void prose(String text, int section, int part) {
            if ((!Moving.isMore(text) && Moving.leadsElsewhere(text)) || titles.contains(Letters.of(text))) {
                return;
            }
            String plain = Letters.plain(text);
            boolean says = !moving.without(plain).isEmpty();
            if (says || Moving.isMore(plain)) {
                last = Optional.of(plain);
            }
            for (String sentence : says ? split(Moving.withoutMore(plain)) : List.<String>of()) {
                add(sentence, String.join("", said(moving.without(sentence))), section, part);
            }
        }

        /** A title that is said again says nothing. */
        private void add(String text, String key, int section, int part) {
            if (!key.isEmpty() && !key.equals(title)) {
                sentences.add(new Sentence(text.strip(), key, section, part));
            }
        }
    }
}
