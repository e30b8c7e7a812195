package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newstape.platform.telegram.standin.Html.Entity;
import newstape.platform.telegram.standin.Html.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTest {
    /** A text, and behind it its entities: type, offset, length and details. */
    private static String shown(String html) {
        Parsed parsed = Html.parse(html);
        return parsed.text() + " " + shown(parsed.entities());
    }

    private static String shown(List<Entity> entities) {
        return entities.stream().map(HtmlTest::shown).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String shown(Entity entity) {
        Map<String, String> details = new TreeMap<>(entity.details());
        return entity.type() + " " + entity.offset() + "+" + entity.length() + (details.isEmpty() ? "" : " " + details);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>a</b>                                         | a [bold 0+1]
            <strong>a</strong>                               | a [bold 0+1]
            <i>a</i>                                         | a [italic 0+1]
            <em>a</em>                                       | a [italic 0+1]
            <u>a</u>                                         | a [underline 0+1]
            <ins>a</ins>                                     | a [underline 0+1]
            <s>a</s>                                         | a [strikethrough 0+1]
            <strike>a</strike>                               | a [strikethrough 0+1]
            <del>a</del>                                     | a [strikethrough 0+1]
            <tg-spoiler>a</tg-spoiler>                       | a [spoiler 0+1]
            <span class="tg-spoiler">a</span>                | a [spoiler 0+1]
            <code>a</code>                                   | a [code 0+1]
            <code class="language-java">a</code>             | a [code 0+1]
            <pre>a</pre>                                     | a [pre 0+1]
            <pre><code>a</code></pre>                        | a [pre 0+1]
            <pre><code class="language-java">a</code></pre>  | a [pre 0+1 {language=java}]
            <code class="language-java"><pre>a</pre></code>  | a [pre 0+1 {language=java}]
            <blockquote>a</blockquote>                       | a [blockquote 0+1]
            <blockquote expandable>a</blockquote>            | a [expandable_blockquote 0+1]
            <blockquote expandable="">a</blockquote>         | a [expandable_blockquote 0+1]
            <tg-emoji emoji-id="536">👍</tg-emoji>           | 👍 [custom_emoji 0+2 {custom_emoji_id=536}]
            <tg-time unix="1700000000">then</tg-time>        | then [date_time 0+4 {unix_time=1700000000}]
            <tg-time unix="17" format="wDT">then</tg-time>   | then [date_time 0+4 {date_time_format=wDT, unix_time=17}]
            <tg-time>then</tg-time>                          | then []
            """)
    void each_tag_marks_what_it_is_for(String html, String expected) {
        assertThat(shown(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <B>a</b>                           | a [bold 0+1]
            <STRONG>a</Strong>                 | a [bold 0+1]
            <b>a</>                            | a [bold 0+1]
            <b >a</b >                         | a [bold 0+1]
            <b></b>a                           | a []
            a&lt;b&gt;c&amp;d&quot;            | a<b>c&d" []
            a&ltb                              | a&ltb []
            a&lt b                             | a< b []
            &#38;&#x26;&#X26;                  | &&&#X26; []
            &nbsp;&apos;&euro;&hellip;&        | &nbsp;&apos;&euro;&hellip;& []
            &#0;&#;&#99999999;                 | &#0;&#;&#99999999; []
            &#128077;<b>&#x1F44D;</b>          | 👍👍 [bold 2+2]
            👍<b>👍</b>                        | 👍👍 [bold 2+2]
            &amp;lt;                           | &lt; []
            a > b                              | a > b []
            <b class="x" id=y>a</b>            | a [bold 0+1]
            """)
    void what_looks_odd_is_read_as_telegram_reads_it(String html, String expected) {
        assertThat(shown(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one<br>two                   | Unsupported start tag "br" at byte offset 3
            <h1>a</h1>                   | Unsupported start tag "h1" at byte offset 0
            <ul><li>a</li></ul>          | Unsupported start tag "ul" at byte offset 0
            <p>a</p>                     | Unsupported start tag "p" at byte offset 0
            <b/>                         | Unsupported start tag "b/" at byte offset 0
            <!-- a -->                   | Unsupported start tag "!--" at byte offset 0
            1 < 2                        | Unsupported start tag "" at byte offset 2
            1 <2                         | Unclosed start tag at byte offset 2
            a<                           | Unclosed start tag at byte offset 1
            é👍<br>                      | Unsupported start tag "br" at byte offset 6
            <b>a                         | Can't find end tag corresponding to start tag "b"
            <b>a<i>b</b>                 | Unmatched end tag at byte offset 8, expected "</i>", found "</b>"
            <b>a<i>b</b></i>             | Unmatched end tag at byte offset 8, expected "</i>", found "</b>"
            <b>a</strong>                | Unmatched end tag at byte offset 4, expected "</b>", found "</strong>"
            a</b>                        | Unexpected end tag at byte offset 1
            <b>a</b                      | Unclosed end tag at byte offset 4
            <span>a</span>               | Tag "span" must have class "tg-spoiler" at byte offset 0
            <span class="spoiler">a</span> | Tag "span" must have class "tg-spoiler" at byte offset 0
            <a href="https://example.com/"/>a</a> | Empty attribute name in the tag "a" at byte offset 0
            <a href=https://example.com/>a</a> | Unexpected end of name token at byte offset 8
            <a href="https://example.com>a</a> | Unclosed start tag at byte offset 0
            <a href                      | Unclosed start tag "a" at byte offset 0
            <tg-emoji>a</tg-emoji>       | Invalid custom emoji identifier specified
            <tg-time unix="1" format="x">a</tg-time> | Invalid date format used
            &#xD83D;                     | Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units
            """)
    void what_telegram_refuses_is_refused_in_its_words(String html, String complaint) {
        assertThatThrownBy(() -> Html.parse(html))
                .isInstanceOf(HtmlRefused.class)
                .hasMessage("Bad Request: can't parse entities: " + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="https://example.com/a?b=1&amp;c">x</a> | x [text_link 0+1 {url=https://example.com/a?b=1&c}]
            <a href='https://example.com'>x</a>             | x [text_link 0+1 {url=https://example.com/}]
            <a href=example.com>x</a>                       | x [text_link 0+1 {url=http://example.com/}]
            <a href="HTTPS://Example.COM/A b">x</a>         | x [text_link 0+1 {url=https://example.com/A%20b}]
            <a href="https://example.com:8443/">x</a>       | x [text_link 0+1 {url=https://example.com:8443/}]
            <a>example.com</a>                              | example.com [text_link 0+11 {url=http://example.com/}]
            <a href="tg://resolve?domain=news">x</a>        | x [text_link 0+1 {url=tg://resolve?domain=news}]
            <a href="tg://user?id=42">x</a>                 | x [text_mention 0+1 {user_id=42}]
            <a href="mailto:desk@example.com">x</a>         | x [text_link 0+1 {url=http://mailto:desk@example.com/}]
            <a href="tel:+4930123456">x</a>                 | x []
            <a href="javascript:alert(1)">x</a>             | x []
            <a href="ftp://example.com/">x</a>              | x []
            <a href="data:text/html,x">x</a>                | x []
            <a href="/latest">x</a>                         | x []
            <a href="#top">x</a>                            | x []
            <a href="https://localhost/">x</a>              | x []
            <a href="https://example.com:0/">x</a>          | x []
            <a HREF="https://example.com/">x</a>            | x []
            """)
    void a_link_is_one_where_telegram_lets_it_pass(String html, String expected) {
        assertThat(shown(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>a<i>b</i>c</b>                            | abc [bold 0+1, bold 1+2, italic 1+1]
            <b>a</b><b>b</b>                             | ab [bold 0+2]
            <b>a<code>b</code>c</b>                      | abc [bold 0+1, code 1+1, bold 2+1]
            <code>a<b>b</b></code>                       | ab [code 0+2]
            <pre>a<i>b</i></pre>                         | ab [pre 0+2]
            <a href="x.com">a<code>b</code></a>          | ab [text_link 0+2 {url=http://x.com/}]
            <code><a href="x.com">a</a>b</code>          | ab [code 0+2]
            <a href="x.com"><code>a</code></a>           | a [code 0+1]
            <b><a href="x.com">a</a></b>                 | a [text_link 0+1 {url=http://x.com/}, bold 0+1]
            <blockquote>a<pre>b</pre></blockquote>       | ab [blockquote 0+2, pre 1+1]
            <blockquote>a<b>b</b></blockquote>           | ab [blockquote 0+2, bold 1+1]
            <pre>a<blockquote>b</blockquote></pre>       | ab [blockquote 1+1]
            <blockquote>a<blockquote>b</blockquote>c</blockquote> | abc [blockquote 0+3]
            <b><tg-time unix="1">a</tg-time></b>         | a [date_time 0+1 {unix_time=1}]
            """)
    void entities_in_entities_are_settled(String html, String expected) {
        assertThat(shown(html)).isEqualTo(expected);
    }

    @Test
    void what_nobody_gets_to_see_is_told() {
        Parsed parsed = Html.parse("<b class=\"x\">a</b> <a href=\"javascript:x\">b</a> "
                + "<code>c<i>d</i></code><blockquote>e<blockquote>f</blockquote></blockquote>");

        assertThat(parsed.lost())
                .containsExactly(
                        "<b> has an attribute that means nothing: class",
                        "a link leads nowhere: javascript:x",
                        "blockquote at 7 overlaps another entity and goes",
                        "italic at 5 lies in code or a time and goes");
    }

    @Test
    void nothing_is_lost_of_what_goes_together() {
        Parsed parsed = Html.parse("<blockquote expandable><b>a</b> <a href=\"https://example.com/\"><i>b</i></a>"
                + "</blockquote><pre><code class=\"language-java\">c</code></pre>");

        assertThat(parsed.lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
             a&#10; |a []
            &#10;<b> a </b>&#10;| a [bold 0+2]
            a<b> </b>|a []
            <b>a</b> <i> </i>|a [bold 0+1]
            <code>a&#10;</code>&#10;|a [code 0+1]
            a&#13;b&#9;c|ab c []
             <i>&#10;</i> | []
            &#x200B;&#x200B;| []
            a&#x2028;&#x202E;b|ab []
            """)
    void space_around_a_text_goes(String html, String expected) {
        assertThat(shown(html)).isEqualTo(expected);
    }

    @Test
    void a_length_is_that_of_what_is_shown_in_utf_16_units() {
        assertThat(Html.parse(" <b>a&amp;👍</b> ").length()).isEqualTo(4);
    }

    @Test
    void a_hundred_entities_count() {
        Parsed parsed = Html.parse("<b>a</b> ".repeat(101));

        assertThat(parsed.entities()).hasSize(100);
        assertThat(parsed.found()).isEqualTo(101);
    }

    @Test
    void text_without_markup_is_trimmed_only() {
        assertThat(Html.plain(" 1 < 2 &amp; <br>\n").text()).isEqualTo("1 < 2 &amp; <br>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask @newsdesk now          | [mention 4+9]
            @abc x@newsdesk            | []
            /price or (/help@news_bot) | [bot_command 0+6, bot_command 11+14]
            and/or a//b /über          | []
            on #news #2026 #2026a a#b  | [hashtag 3+5, hashtag 15+6]
            $ACME $acme $5 US$AB       | [cashtag 0+5]
            see example.com.           | [url 4+11]
            (https://example.com/a_(b)) | [url 1+25]
            file.txt, e.g. at 10.5     | []
            10.0.0.1                   | [url 0+8]
            tg://resolve?domain=x!     | [url 0+21]
            desk@example.com           | [email 0+16]
            https://example.com/@someone | [url 0+28]
            """)
    void what_telegram_marks_by_itself_is_found(String text, String expected) {
        assertThat(shown(Html.plain(text).detected())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<code>/price</code>",
                "<pre>@newsdesk</pre>",
                "<a href=\"https://example.com/\">example.com</a>",
                "<blockquote>/pri</blockquote>ce",
            })
    void nothing_is_found_in_code_and_links_or_across_a_quotes_edge(String html) {
        assertThat(Html.parse(html).detected()).isEmpty();
    }

    @Test
    void what_is_found_may_be_bold() {
        assertThat(shown(Html.parse("<b>/price</b>").detected())).isEqualTo("[bot_command 0+6]");
    }
}
