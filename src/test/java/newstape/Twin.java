package newstape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import newstape.platform.discord.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody else's stand-in for Discord, {@code discord-digital-twin}, in a process of its own, and a member in it. */
final class Twin implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path FOLDER = Path.of("target/twin");

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private final Access access;

    private Twin(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
        JsonNode place = next();
        this.access = new Access(
                place.path("token").asString(),
                URI.create(place.path("api").asString() + "/v10/"),
                Optional.empty(),
                1,
                Optional.empty(),
                false);
    }

    /** The test is skipped where it isn't installed, except on the build's own machine. */
    static Twin start() {
        boolean there = Files.exists(FOLDER.resolve("node_modules/discord-digital-twin"));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("discord-digital-twin is installed").isTrue();
        }
        assumeTrue(
                there,
                "discord-digital-twin isn't installed: cp -r src/test/twin target/ && npm ci --prefix target/twin");
        try {
            Path script = Path.of("src/test/twin/twin.mjs");
            Files.copy(script, FOLDER.resolve("twin.mjs"), StandardCopyOption.REPLACE_EXISTING);
            return new Twin(new ProcessBuilder("node", "twin.mjs")
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Access access() {
        return access;
    }

    /** What a member does; returns what came of it. */
    JsonNode does(String what, Map<String, ?> how) {
        ObjectNode line = MAPPER.valueToTree(how);
        line.put("what", what);
        try {
            in.write(MAPPER.writeValueAsString(line));
            in.newLine();
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode came = next();
        assertThat(came.has("fault")).as("%s: %s", line, came).isFalse();
        return came.path("done");
    }

    private JsonNode next() {
        try {
            return MAPPER.readTree(Optional.ofNullable(out.readLine()).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
