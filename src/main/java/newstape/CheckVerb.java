package newstape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        return findings.areWell() ? Main.DONE : Main.REFUSED;
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
        StoreWords storeWords = new StoreWords(lexicon, words.language());
        DatabaseCheck.of(settings, start.places().data(), start.surroundings().clock(), storeWords, findings);
        try (Wiring wiring = new Wiring(
                settings,
                start.places().pagesAlone(),
                lexicon,
                start.surroundings().clock())) {
            wired(wiring, start, findings);
        }
    }

    private void wired(Wiring wiring, Start start, Findings findings) {
        pages(wiring, start, findings);
        wiring.discord().ifPresent(access -> DiscordCheck.of(access, findings));
        wiring.telegram().ifPresent(access -> TelegramCheck.of(access, findings));
        if (wiring.discord().isEmpty() && wiring.telegram().isEmpty()) {
            findings.well("tokens", Map.of());
        }
    }

    private void pages(Wiring wiring, Start start, Findings findings) {
        PageWords pageWords = new PageWords(lexicon, words.language());
        wiring.pages().faults().forEach(fault -> findings.ill(pageWords.line(fault)));
        if (wiring.pages().read() > 0) {
            findings.well(
                    "pages",
                    Map.of(
                            "count", wiring.pages().read(),
                            "folder", start.places().folder().toString(),
                            "articles", wiring.library().articles().size(),
                            "instruments", wiring.book().known().size()));
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
}
