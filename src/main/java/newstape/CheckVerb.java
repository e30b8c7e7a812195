package newstape;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newstape.platform.discord.Access;
import newstape.platform.discord.Checkup;
import newstape.quote.Instruments;
import newstape.settings.Fault;
import newstape.settings.Loaded;
import newstape.settings.Settings;
import newstape.words.Lexicon;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Whether all is well: a line for each thing that is looked at, with what to do where it isn't. */
record CheckVerb(Words words, Lexicon lexicon) implements Verb {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(words.line("check"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer("  newstape check", "  newstape check --config test.yaml --pages captured/");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        Findings findings = new Findings(start.surroundings(), lexicon.words(CheckVerb.class, words.language()));
        findings.well("java", Map.of("version", Runtime.version().toString()));
        data(start.places().data(), findings);
        switch (start.load()) {
            case Loaded.Faulty(List<Fault> faults) -> {
                SettingsWords settingsWords = new SettingsWords(lexicon, words.language());
                faults.forEach(fault -> findings.ill(settingsWords.line(fault)));
            }
            case Loaded.Sound(Settings settings) -> settings(settings, start, findings);
        }
        return findings.allWell ? Main.DONE : Main.REFUSED;
    }

    private void settings(Settings settings, Start start, Findings findings) {
        Path file = start.places().config().orElse(start.places().usualConfig());
        findings.well(Files.exists(file) ? "settings" : "settings.usual", Map.of("file", file.toString()));
        Instruments builtIn = Instruments.builtIn(Map.of());
        settings.instruments().aliases().forEach((alias, id) -> {
            if (builtIn.withId(id).isEmpty()) {
                findings.ill("alias", Map.of("alias", alias, "id", id));
            }
        });
        if (lexicon.languages().stream()
                .noneMatch(one -> one.getLanguage().equals(settings.language().getLanguage()))) {
            List<String> known =
                    lexicon.languages().stream().map(Locale::toLanguageTag).toList();
            findings.ill(
                    "language",
                    Map.of(
                            "language",
                            settings.language().toLanguageTag(),
                            "known",
                            lexicon.figures(words.language()).alternatives(known)));
        }
        Wiring wiring = new Wiring(
                settings, start.places(), lexicon, start.surroundings().clock());
        pages(wiring, start, findings);
        wiring.discord().ifPresentOrElse(access -> discord(access, findings), () -> findings.well("tokens", Map.of()));
    }

    private void pages(Wiring wiring, Start start, Findings findings) {
        PageWords pageWords = new PageWords(lexicon, words.language());
        wiring.pages().faults().forEach(fault -> findings.ill(pageWords.line(fault)));
        if (wiring.pages().read() > 0) {
            findings.well(
                    "pages",
                    Map.of(
                            "count", wiring.pages().read(),
                            "folder", start.places().pages().toString(),
                            "articles", wiring.library().articles().size(),
                            "instruments", wiring.book().known().size()));
        }
    }

    private static void discord(Access access, Findings findings) {
        switch (Checkup.of(access)) {
            case Checkup.Well(String bot, String invite) ->
                findings.well("discord", Map.of("bot", bot, "invite", invite));
            case Checkup.Deaf(String bot, String invite) ->
                findings.ill("discord.deaf", Map.of("bot", bot, "invite", invite));
            case Checkup.Diverted(String bot) -> findings.ill("discord.diverted", Map.of("bot", bot));
            case Checkup.TokenRefused() -> findings.ill("discord.token", Map.of());
            // that Discord can't be asked now is no fault of what is checked
            case Checkup.Unreachable(String reason, String invite) ->
                findings.well("discord.unreachable", Map.of("reason", reason, "invite", invite));
        }
    }

    private static void data(Path folder, Findings findings) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "check", ".tmp");
            Files.delete(probe);
            findings.well("data", Map.of("folder", folder.toString()));
        } catch (IOException e) {
            findings.ill("data.locked", Map.of("folder", folder.toString(), "reason", findings.reason(e)));
        }
    }

    /** The lines, and whether all of them were good. */
    private static final class Findings {
        private final Surroundings surroundings;
        private final Words words;
        private boolean allWell = true;

        Findings(Surroundings surroundings, Words words) {
            this.surroundings = surroundings;
            this.words = words;
        }

        String reason(IOException trouble) {
            return switch (trouble) {
                case AccessDeniedException denied -> words.line("reason.denied");
                case FileAlreadyExistsException file -> words.line("reason.file");
                case FileSystemException refused when refused.getReason() != null -> refused.getReason();
                default -> String.valueOf(trouble.getMessage());
            };
        }

        void well(String key, Map<String, ?> arguments) {
            surroundings.print(words.line("well") + " " + words.line(key, arguments));
        }

        void ill(String key, Map<String, ?> arguments) {
            ill(words.line(key, arguments));
        }

        void ill(String line) {
            allWell = false;
            surroundings.print(words.line("ill") + " " + line);
        }
    }
}
