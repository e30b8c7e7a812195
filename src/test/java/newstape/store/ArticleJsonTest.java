package newstape.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import newstape.article.Article;
import org.junit.jupiter.api.Test;

/** The form in which articles stand in the database: what was written years ago is read. */
final class ArticleJsonTest {
    private static final String WRITTEN = """
            {"form":1,"id":"0b1c2d3e","title":"High water","authors":[{"name":"Mara Quill","bio":"Writes."}],\
            "published":"2026-11-20","link":"https://harbour.example/a","language":"en","coverage":"whole",\
            "sections":[{"parts":["It rose.",{"kind":"item","text":"Twice."}]},\
            {"level":3,"heading":"After","parts":[]}]}""";

    @Test
    void the_form_that_stands_in_databases_stays() {
        assertThat(ArticleJson.write(ArticleJson.article(WRITTEN))).isEqualTo(WRITTEN);
    }

    @Test
    void what_a_newer_program_has_added_is_passed_over() {
        String newer = WRITTEN.replace("\"form\":1", "\"form\":2,\"mood\":{\"of\":[\"day\"]}")
                .replace("\"It rose.\"", "{\"kind\":\"hologram\",\"depth\":3},\"It rose.\"")
                .replace("\"name\":", "\"pronoun\":\"she\",\"name\":");

        assertThat(ArticleJson.article(newer)).isEqualTo(ArticleJson.article(WRITTEN));
    }

    @Test
    void every_part_of_an_article_comes_back() {
        Article article = Samples.rich("High water");

        assertThat(ArticleJson.article(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void what_is_no_json_is_told_as_the_bug_that_it_is() {
        assertThatIllegalStateException().isThrownBy(() -> ArticleJson.article("{\"form\":1,"));
    }
}
