package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorshipTest {
    private static final List<String> ANN_AND_BO = List.of("Ana Ruiz", "Bo Lind");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ana Ruiz, Bo Lind\"",
                "[\"Ana Ruiz\", \"By Bo Lind\"]",
                "[{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"},{\"name\":[\"Bo Lind\"]}]",
                "[{\"givenName\":\"Ana\",\"familyName\":\"Ruiz\"},{\"name\":\"Bo Lind, Senior Reporter\"}]",
                "{\"name\":\"Ana Ruiz &amp; Bo Lind\"}",
                "[{\"@type\":\"Organization\",\"name\":\"Gazette Weather Desk\"},{\"name\":\"Ana Ruiz\"},{\"name\":\"Bo Lind\"}]"
            })
    void json_ld_says_it_in_many_ways(String author) {
        assertThat(Told.byJson("{\"@type\":\"NewsArticle\",\"author\":" + author + "}")
                        .authors())
                .isEqualTo(ANN_AND_BO);
    }

    @Test
    void an_author_that_stands_elsewhere_in_the_graph_is_found() {
        assertThat(Told.byJson("""
                {"@graph":[{"@type":"WebPage","@id":"#p"},
                 {"@type":"http://schema.org/NewsArticle","author":[{"@id":"#a"},{"@id":"#b"}]},
                 {"@id":"#a","@type":"Person","name":"Ana Ruiz"},{"@id":"#b","name":"Bo Lind"}]}""").authors()).isEqualTo(ANN_AND_BO);
    }

    @Test
    void who_wrote_a_comment_or_another_article_wrote_nothing_here() {
        assertThat(Told.byJson("""
                {"@type":"NewsArticle","author":{"name":"Ana Ruiz"},
                 "comment":{"@type":"SocialMediaPosting","author":"Ed Loud"},
                 "hasPart":[{"@type":"Article","author":"Cy Other"}]}""").authors()).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author | By Ana Ruiz and Bo Lind",
                "parsely-author | Ana Ruiz, Bo Lind",
                "dc.creator | Ana Ruiz; Bo Lind",
                "DC:creator | Ana Ruiz und Bo Lind",
                "author | Von Ana Ruiz et Bo Lind, Berlin",
                "author | Ana Ruiz and Bo Lind, Reuters",
                "author | Ana Ruiz, Staff Writer, & Bo Lind, Editor",
                "author | Author: Ana Ruiz, Bo Lind - 20 November 2026"
            })
    void meta_tags_say_it_in_many_ways(String name, String said) {
        assertThat(Told.byMeta(name, said).authors()).isEqualTo(ANN_AND_BO);
    }

    @Test
    void a_library_s_names_are_turned_the_usual_way_round() {
        assertThat(Told.by(
                                "<meta name='citation_author' content='Ruiz, Ana'><meta name='citation_author' content='Lind, Bo'>",
                                "")
                        .authors())
                .isEqualTo(ANN_AND_BO);
    }

    @Test
    void what_is_labelled_as_written_by_is_heard() {
        assertThat(Told.by(
                                "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ana Ruiz'>"
                                        + "<meta name='twitter:label2' content='Time to read'><meta name='twitter:data2' content='2 minutes'>",
                                "")
                        .authors())
                .containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Ana Ruiz</p>",
                "<div><span>By</span><span>Ana Ruiz</span></div>",
                "<div>Written by: <a href='/x'>Ana Ruiz</a><br>Harbour Correspondent</div>",
                "<p class='byline'>Ana Ruiz | 20 November 2026 | 4 min read</p>",
                "<a href='/author/ana-ruiz'>Ana Ruiz</a>",
                "<div class='PostAuthorName_x1'>Ana Ruiz</div>",
                "<div class='meta'>November 20, 2026 by Ana Ruiz</div>",
                "<p>By Ana Ruiz. Reviewed by Bo Lind</p>",
                "<p>20 November 2026 • Ana Ruiz</p>",
                "<p>Von Ana Ruiz, Hamburg</p>",
                "<p class='author'>Ana Ruiz Senior Reporter</p>",
                "<address rel='author'>ana ruiz<a rel='author'>Ana Ruiz</a></address>"
            })
    void bylines_look_many_ways(String byline) {
        assertThat(Told.byShown(byline).authors()).containsExactly("Ana Ruiz");
    }

    @Test
    void a_byline_of_several_links_names_them_all() {
        assertThat(Told.byShown(
                                "<div class='byline'><a class='author' href='/author/a'>Ana Ruiz</a><a class='author' href='/author/b'>Bo Lind</a></div>")
                        .authors())
                .isEqualTo(ANN_AND_BO);
    }

    @Test
    void letters_after_a_name_belong_to_it() {
        assertThat(Told.byShown("<p>By Ana Ruiz, MD, and Bo Lind</p>").authors())
                .containsExactly("Ana Ruiz, MD", "Bo Lind");
    }

    @Test
    void who_comments_or_is_read_about_elsewhere_is_no_author() {
        assertThat(Told.byShown(
                                "<div class='related-posts'><p>By Cy Other</p></div><div id='comments'><span class='comment-author'>Ed Loud</span></div>")
                        .authors())
                .isEmpty();
    }

    @Test
    void the_people_a_page_shows_come_before_a_site_that_names_itself() {
        assertThat(Told.by(
                                Told.json(
                                        "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Gazette\"}}"),
                                "<h1>Three Days of Ice</h1><p>By Ana Ruiz</p>")
                        .authors())
                .containsExactly("Ana Ruiz");
    }

    @Test
    void an_organisation_is_named_where_nobody_else_is() {
        assertThat(Told.byJson(
                                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Harbour Press Agency\"}}")
                        .authors())
                .containsExactly("Harbour Press Agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "undefined",
                "{{author}}",
                "https://gazette.example/ana",
                "@gazette",
                "/ana",
                "null",
                "NOC Admin",
                "42"
            })
    void what_a_program_left_there_is_nobody(String author) {
        assertThat(Told.byMeta("author", author).authors()).isEmpty();
    }

    @Test
    void marks_of_direction_and_controls_are_in_no_name() {
        assertThat(Told.byMeta("author", "\u202EAna\u2066 \u200BRuiz\u0007").authors())
                .containsExactly("Ana Ruiz");
    }
}
