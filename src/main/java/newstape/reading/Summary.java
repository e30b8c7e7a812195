package newstape.reading;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What an article says in short.
 *
 * @param sentences verbatim and in the article's order; several where they are one quotation. Empty where the article
 *     has no text
 * @param words how many words the whole article has
 * @param readingTime how long an adult takes to read the whole article, to the second
 * @param language what the article is written in; {@link Locale#ROOT} where nothing tells it
 */
public record Summary(List<String> sentences, int words, Duration readingTime, Locale language) {
    public Summary {
        sentences = List.copyOf(sentences);
    }
}
