package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that speaks TLS, with a certificate of its own making for {@code site.example}. */
class SecureTest {
    private static final String PASSWORD = "password";
    private static final String TRUST = "javax.net.ssl.trustStore";

    @TempDir
    private static Path folder = Path.of("");

    private RawSite site = new RawSite();

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-keystore",
                        keys().toString(),
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=site.example",
                        "-ext",
                        "SAN=dns:site.example",
                        "-validity",
                        "2")
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    @BeforeEach
    void open() throws IOException, GeneralSecurityException {
        site.close();
        site = new RawSite(
                context().getServerSocketFactory().createServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")));
        site.at("/page", RawSite.page("text"));
        site.at("/down", RawSite.redirect(301, "http://site.example/page"));
    }

    private static Path keys() {
        return folder.resolve("keys.p12");
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty(TRUST);
        System.clearProperty(TRUST + "Password");
        site.close();
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_told() throws IOException, InterruptedException {
        assertThat(fetch("site", "/page"))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.Fault.TLS));
        assertThat(site.heard()).isEmpty();
    }

    @Test
    void a_site_that_is_vouched_for_is_read() throws IOException, InterruptedException {
        trust();

        assertThat(fetch("site", "/page")).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void a_certificate_for_another_host_is_told() throws IOException, InterruptedException {
        trust();

        assertThat(fetch("other", "/page"))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.Fault.TLS));
        assertThat(site.heard()).isEmpty();
    }

    @Test
    void a_redirect_to_http_is_refused() throws IOException, InterruptedException {
        trust();

        assertThat(fetch("site", "/down"))
                .isEqualTo(new Fetched.Refused(Refusal.DOWNGRADE, URI.create("http://site.example/page")));
    }

    private void trust() {
        System.setProperty(TRUST, keys().toString());
        System.setProperty(TRUST + "Password", PASSWORD);
    }

    private Fetched fetch(String host, String path) throws IOException, InterruptedException {
        try (Stage stage = new Stage()) {
            return stage.fetch(URI.create("https://" + host + ".example:" + site.port() + path));
        }
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys())) {
            store.load(stream, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
