package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Newstape, in a house of cards: its Java and its Maven are scripts that tell what they got. */
final class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
              case $argument in
                -XX:AOTCacheOutput=*)
                  echo trained >>"$HOME/log"
                  [ -e "$HOME/untrainable" ] || echo cache >"${argument#*=}"
                  exit 0 ;;
              esac
            done
            echo "in $(pwd)"
            [ -e /dev/fd/0 ] || echo "input is closed"
            for argument in "$@"; do echo "<$argument>"; done
            while IFS= read -r line; do echo "heard $line"; done
            exit 7
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo built >>"$HOME/log"
            [ ! -e "$HOME/unbuildable" ] || exit 1
            mkdir -p target
            touch "$HOME/house/target/newstape.jar"
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path house;
    private Path tools;

    @BeforeEach
    void build_the_house() throws IOException {
        Assumptions.assumeTrue(File.separatorChar == '/', "the launcher is for systems with a POSIX shell");
        home = folder.toRealPath();
        house = Files.createDirectories(home.resolve("house"));
        tools = Files.createDirectories(home.resolve("tools"));
        for (String tool : List.of("sh", "find", "dirname", "readlink", "touch", "rm", "mkdir", "pwd")) {
            Files.createSymbolicLink(tools.resolve(tool), installed(tool));
        }
        String elsewhere = home.resolve("none").toString();
        String script = Files.readString(Path.of("newstape"))
                .replace("/usr/lib/jvm", elsewhere)
                .replace("/opt/", elsewhere + "/")
                .replace("/Library/Java", elsewhere);
        executable(house.resolve("newstape"), script);
        Files.createDirectories(house.resolve("target"));
        Files.createDirectories(house.resolve("src/main"));
        aged(Files.writeString(house.resolve("src/main/Main.java"), "class Main {}"));
        aged(Files.writeString(house.resolve("pom.xml"), "<project/>"));
        aged(house.resolve("src/main"));
        executable(tools.resolve("mvn"), MAVEN);
    }

    @Test
    void without_a_java_that_is_new_enough_it_says_what_to_install() throws Exception {
        Ended ended = start(java("old", "24.0.2"), "", "say", "hi");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).contains("25 or newer", "apt install openjdk-25-jdk", "JAVA_HOME");
    }

    @Test
    void an_old_java_is_passed_over_for_a_newer_one() throws Exception {
        java("jdk/1.8", "1.8.0_402");
        java(".jdks/temurin", "26");

        assertThat(start(home.resolve("jdk/1.8"), "").status()).isEqualTo(7);
    }

    @Test
    void the_java_on_the_path_is_followed_to_its_home() throws Exception {
        Path java = java("jdk", "25.0.3").resolve("bin/java");
        Files.createSymbolicLink(home.resolve("alternative"), java);
        Files.createSymbolicLink(tools.resolve("java"), Path.of("../alternative"));

        assertThat(start(home.resolve("nowhere"), "").status()).isEqualTo(7);
    }

    @Test
    void it_builds_once_and_again_when_the_sources_are_newer() throws Exception {
        Path java = java("jdk", "25");
        start(java, "");
        start(java, "");
        assertThat(log()).containsExactly("built", "trained");

        Files.setLastModifiedTime(
                house.resolve("src/main/Main.java"), FileTime.from(Instant.now().plusSeconds(5)));
        start(java, "");

        assertThat(log()).startsWith("built", "trained", "built");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        Files.delete(tools.resolve("mvn"));

        Ended ended = start(java("jdk", "25"), "");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).contains("apt install maven");
    }

    @Test
    void a_build_that_fails_starts_nothing() throws Exception {
        Files.createFile(home.resolve("unbuildable"));

        Ended ended = start(java("jdk", "25"), "");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).contains("the build failed");
    }

    @Test
    void where_there_are_no_sources_nothing_is_built() throws Exception {
        Files.delete(house.resolve("src/main/Main.java"));
        Files.delete(house.resolve("src/main"));
        Files.delete(house.resolve("src"));
        assertThat(start(java("jdk", "25"), "").errors()).contains("there is no ", "newstape.jar");

        Files.createFile(house.resolve("target/newstape.jar"));

        assertThat(start(home.resolve("jdk"), "").status()).isEqualTo(7);
        assertThat(log()).containsExactly("trained");
    }

    @Test
    void arguments_input_and_exit_status_go_through() throws Exception {
        Ended ended = start(java("jdk", "25"), "one\ntwo\n", "say", "/price  BTC", "", "*");

        assertThat(ended.status()).isEqualTo(7);
        assertThat(ended.output().lines())
                .containsSubsequence("<say>", "</price  BTC>", "<>", "<*>", "heard one", "heard two");
    }

    @Test
    void a_closed_input_is_an_empty_one() throws Exception {
        Path java = java("jdk", "25");

        Ended ended = run(java, home, "unread\n", List.of("sh", "-c", "exec " + house.resolve("newstape") + " <&-"));

        assertThat(ended.status()).isEqualTo(7);
        assertThat(ended.output()).doesNotContain("heard", "input is closed");
    }

    @Test
    void it_finds_its_folder_through_links_and_stays_in_the_callers() throws Exception {
        Path spaced = Files.createDirectories(home.resolve("a b"));
        Files.createSymbolicLink(spaced.resolve("second"), Path.of("../house/newstape"));
        Files.createSymbolicLink(spaced.resolve("first"), Path.of("second"));
        java("jdk", "25");

        Ended ended = run(home.resolve("jdk"), spaced, "", List.of("./first"));

        assertThat(ended.output().lines())
                .contains("in " + spaced, "<-Dnewstape.home=" + house + ">", "<" + house + "/target/newstape.jar>");
    }

    @Test
    void the_cache_it_made_is_used() throws Exception {
        Ended ended = start(java("jdk", "25.0.3"), "");

        assertThat(ended.output()).contains("<-XX:AOTCache=" + house + "/target/newstape-25.0.3.aot>");
    }

    @Test
    void where_no_cache_can_be_made_it_starts_without_and_doesnt_try_again() throws Exception {
        Files.createFile(home.resolve("untrainable"));
        Path java = java("jdk", "25");
        start(java, "");

        assertThat(start(java, "").output()).doesNotContain("AOTCache");
        assertThat(log()).containsExactly("built", "trained");
    }

    private record Ended(int status, String output, String errors) {}

    private Ended start(Path javaHome, String input, String... arguments) throws Exception {
        List<String> command = Stream.concat(Stream.of(house.resolve("newstape").toString()), Stream.of(arguments))
                .toList();
        return run(javaHome, home, input, command);
    }

    private Ended run(Path javaHome, Path from, String input, List<String> command) throws Exception {
        Path in = Files.writeString(home.resolve("input"), input);
        Path out = home.resolve("output");
        Path errors = home.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(errors));
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(home.resolve("log"));
    }

    private Path java(String name, String version) throws IOException {
        Path java = home.resolve(name);
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        executable(java.resolve("bin/java"), JAVA);
        return java;
    }

    private static Path installed(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void executable(Path file, String script) throws IOException {
        Files.write(file, script.getBytes(StandardCharsets.UTF_8));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void aged(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }
}
