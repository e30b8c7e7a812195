package newstape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newstape.intake.Intake;
import newstape.intake.Rounds;
import newstape.platform.Platform;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings the commands to every platform that has a token, until the process is told to stop. */
record RunVerb(Words words) implements Verb {
    @Override
    public String name() {
        return "run";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(words.line("run"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer("  newstape run", "  newstape run --pages captured/ --data /var/lib/newstape");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        return start.run(wiring -> {
            List<Platform> platforms = wiring.platforms();
            if (platforms.isEmpty()) {
                start.surroundings().complain("newstape: " + words.line("run.none"));
                return Main.REFUSED;
            }
            Optional<Rounds> rounds = wiring.intake().map(Intake::rounds);
            rounds.ifPresent(Rounds::start);
            try {
                return run(platforms, wiring, start.surroundings());
            } finally {
                rounds.ifPresent(Rounds::close);
            }
        });
    }

    private int run(List<Platform> platforms, Wiring wiring, Surroundings surroundings) {
        Stops.Registration told = surroundings.stops().whenTold(() -> close(platforms));
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("platform-", 1).factory())) {
            List<Future<Platform.Ending>> endings = new ArrayList<>();
            for (Platform platform : platforms) {
                surroundings.print(words.line("run.in", Map.of("platform", platform.name())));
                endings.add(threads.submit(() -> ended(platform, platform.run(wiring.router()), surroundings)));
            }
            return status(endings);
        } finally {
            told.close();
        }
    }

    /** Said at once: the other platforms go on. */
    private Platform.Ending ended(Platform platform, Platform.Ending ending, Surroundings surroundings) {
        if (ending instanceof Platform.Ending.Failed(String reason)) {
            surroundings.complain("newstape: " + platform.name() + ": " + reason);
        }
        return ending;
    }

    private static int status(List<Future<Platform.Ending>> endings) {
        int status = Main.DONE;
        for (Future<Platform.Ending> ending : endings) {
            try {
                status = ending.get() instanceof Platform.Ending.Finished ? status : Main.REFUSED;
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Main.REFUSED;
            }
        }
        return status;
    }

    private static void close(List<Platform> platforms) {
        platforms.parallelStream().forEach(Platform::close);
    }
}
