package newstape.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import newstape.store.DatabaseUnusable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What can be the matter with a server, and what is said then. */
@Timeout(120)
final class ServerTest {
    private static DatabaseUnusable refusal(URI address, String user) {
        return catchThrowableOfType(
                DatabaseUnusable.class,
                () -> Database.postgres(address, user, "not the word").close());
    }

    @Test
    void an_empty_database_gets_its_tables_once() {
        URI address = Server.running().bare();

        Database.postgres(address, Server.USER, "").close();
        Database.postgres(address, Server.USER, "").close();
    }

    @Test
    void several_processes_may_start_on_an_empty_database_at_once() {
        URI address = Server.running().bare();

        java.util.stream.IntStream.range(0, 4)
                .parallel()
                .forEach(process -> Database.postgres(address, Server.USER, "").close());

        try (Database database = Database.postgres(address, Server.USER, "")) {
            assertThat(Asked.list(database, tables -> tables.sources().all())).isEmpty();
        }
    }

    @Test
    void who_is_not_let_in_is_told_which_settings_say_so() {
        Server.running().perform("CREATE ROLE keeper LOGIN PASSWORD 'the word'");
        URI address = Server.running().bare();
        Server.running().demandPasswordOf("keeper");

        DatabaseUnusable refusal = refusal(address, "keeper");

        assertThat(refusal.reason()).isInstanceOf(Reason.Refused.class);
        assertThat(refusal)
                .hasMessageContaining("keeper")
                .hasMessageContaining("database.password")
                .hasMessageNotContaining("not the word");
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        DatabaseUnusable refusal = refusal(Server.running().address("nowhere"), Server.USER);

        assertThat(refusal.reason()).isInstanceOf(Reason.Missing.class);
        assertThat(refusal).hasMessageContaining("/nowhere").hasMessageContaining("createdb");
    }

    @Test
    void a_server_that_does_not_answer_is_told() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        DatabaseUnusable refusal = refusal(URI.create("postgresql://localhost:" + port + "/newstape"), "keeper");

        assertThat(refusal.reason()).isInstanceOf(Reason.Unreachable.class);
        assertThat(refusal).hasMessageContaining("database.url");
    }

    @Test
    void what_the_address_hides_is_not_shown() {
        URI address = URI.create("postgresql://localhost:1/newstape?password=hush&connectTimeout=1");

        assertThat(refusal(address, "keeper")).hasMessageNotContaining("hush");
    }

    @Test
    void a_server_that_goes_and_comes_back_is_told_and_forgotten() {
        URI address = Server.running().bare();
        try (Database database = Database.postgres(address, Server.USER, "")) {
            Server.running()
                    .perform("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                            + address.getPath().substring(1) + "'");

            DatabaseUnusable told = catchThrowableOfType(
                    DatabaseUnusable.class,
                    () -> database.read(tables -> tables.sources().all()));

            assertThat(told.reason()).isInstanceOf(Reason.Unreachable.class);
            assertThat(Asked.list(database, tables -> tables.sources().all())).isEmpty();
        }
    }
}
