package newstape.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever the process is killed, each article is there once and whole, and followers learn of it. */
@ParameterizedClass
@EnumSource(Engine.class)
@Timeout(300)
final class KilledTest {
    private static final int ARTICLES = 200;
    private static final int KILLS = 3;

    private final Engine engine;

    @TempDir
    private Path folder;

    KilledTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void each_article_is_there_once_whole_and_followed() throws Exception {
        KillRun run = engine == Engine.SQLITE
                ? KillRun.sqlite(folder, ARTICLES, new Random(7))
                : KillRun.postgres(Server.running().empty(), ARTICLES, new Random(7));

        KillRun.Left left = run.run(KILLS);

        List<Article> expected =
                IntStream.range(0, ARTICLES).mapToObj(Samples::numbered).toList();
        assertThat(left.headers())
                .extracting(Header::id)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Article::id).toList());
        assertThat(left.changes())
                .extracting(Change::article)
                .containsExactlyElementsOf(expected.stream().map(Article::id).toList());
        assertThat(left.revisions()).hasSize(ARTICLES);
        assertThat(expected)
                .allSatisfy(article -> assertThat(left.revisions().get(article.id()))
                        .singleElement()
                        .isEqualTo(new Revision(1, Samples.NOON, Changed.NOTHING, article)));
    }
}
