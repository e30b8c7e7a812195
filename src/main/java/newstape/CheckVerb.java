package newstape;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        spec.usageMessage().description(words.line("check"));
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        Findings findings = new Findings(start.surroundings().out(), lexicon.words(CheckVerb.class, words.language()));
        findings.well("java", Map.of("version", Runtime.version().toString()));
        switch (start.load()) {
            case Loaded.Faulty(List<Fault> faults) -> {
                SettingsWords settingsWords = new SettingsWords(lexicon, words.language());
                faults.forEach(fault -> findings.ill(settingsWords.line(fault)));
            }
            case Loaded.Sound(Settings settings) -> settings(settings, start, findings);
        }
        data(start.places().data(), findings);
        findings.well("tokens", Map.of());
        return findings.allWell ? Main.DONE : Main.REFUSED;
    }

    private void settings(Settings settings, Start start, Findings findings) {
        findings.well("settings", Map.of("file", file(start.places())));
        Instruments builtIn = Instruments.builtIn(Map.of());
        settings.instruments().aliases().forEach((alias, id) -> {
            if (builtIn.withId(id).isEmpty()) {
                findings.ill("alias", Map.of("alias", alias, "id", id));
            }
        });
        if (lexicon.languages().stream()
                .noneMatch(one -> one.getLanguage().equals(settings.language().getLanguage()))) {
            findings.ill("language", Map.of("language", settings.language().toLanguageTag()));
        }
        pages(new Wiring(settings, start.places(), lexicon, start.surroundings().clock()), start, findings);
    }

    private static String file(Locations places) {
        return places.config().orElse(places.usualConfig()).toString();
    }

    private void pages(Wiring wiring, Start start, Findings findings) {
        PageWords pageWords = new PageWords(lexicon, words.language());
        wiring.pages().faults().forEach(fault -> findings.ill(pageWords.line(fault)));
        Map<String, ?> counts = Map.of(
                "count", wiring.pages().read(),
                "folder", start.places().pages().toString(),
                "articles", wiring.library().articles().size(),
                "instruments", wiring.book().known().size());
        if (wiring.pages().read() > 0) {
            findings.well("pages", counts);
        } else if (wiring.pages().faults().isEmpty()) {
            findings.ill("pages.none", Map.of("folder", start.places().pages().toString()));
        }
    }

    private static void data(Path folder, Findings findings) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "check", ".tmp");
            Files.delete(probe);
            findings.well("data", Map.of("folder", folder.toString()));
        } catch (IOException e) {
            findings.ill("data.locked", Map.of("folder", folder.toString(), "reason", e.toString()));
        }
    }

    /** The lines, and whether all of them were good. */
    private static final class Findings {
        private final PrintStream out;
        private final Words words;
        private boolean allWell = true;

        Findings(PrintStream out, Words words) {
            this.out = out;
            this.words = words;
        }

        void well(String key, Map<String, ?> arguments) {
            out.println(words.line("well") + " " + words.line(key, arguments));
        }

        void ill(String key, Map<String, ?> arguments) {
            ill(words.line(key, arguments));
        }

        void ill(String line) {
            allWell = false;
            out.println(words.line("ill") + " " + line);
        }
    }
}
