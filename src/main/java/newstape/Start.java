package newstape;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import newstape.command.Asker;
import newstape.platform.console.Chat;
import newstape.platform.console.Lines;
import newstape.platform.console.Look;
import newstape.settings.Fault;
import newstape.settings.Loaded;
import newstape.settings.Settings;
import newstape.settings.SettingsFile;
import newstape.store.Database;
import newstape.store.DatabaseUnusable;
import newstape.words.Lexicon;
import newstape.words.Words;

/** A start of the program: from where its files are to the wiring, or to what is wrong with the settings. */
record Start(Locations places, Surroundings surroundings, Lexicon lexicon, Words words) {

    Loaded load() {
        SettingsFile file =
                places.config().map(SettingsFile::named).orElseGet(() -> SettingsFile.usual(places.usualConfig()));
        return file.load(surroundings.environment());
    }

    /** Runs {@code program} with everything built; where the settings don't hold, says what is wrong with them. */
    int run(ToIntFunction<Wiring> program) {
        return withSettings(settings -> {
            try (Wiring wiring = new Wiring(settings, places, lexicon, surroundings.clock())) {
                PageWords pageWords = new PageWords(lexicon, words.language());
                wiring.pages().faults().forEach(fault -> surroundings.complain(pageWords.line(fault)));
                return program.applyAsInt(wiring);
            } catch (DatabaseUnusable unusable) {
                return unusable(unusable);
            }
        });
    }

    /** Runs {@code program} with the database, which is made where there is none. */
    int withDatabase(ToIntBiFunction<Database, Settings> program) {
        return withSettings(settings -> {
            try (Database database = Wiring.database(settings.database(), places.data())) {
                return program.applyAsInt(database, settings);
            } catch (DatabaseUnusable unusable) {
                return unusable(unusable);
            }
        });
    }

    private int unusable(DatabaseUnusable unusable) {
        surroundings.complain("newstape: " + new StoreWords(lexicon, words.language()).line(unusable.reason()));
        return Main.REFUSED;
    }

    /** Runs {@code program} with the settings alone. */
    int withSettings(ToIntFunction<Settings> program) {
        return switch (load()) {
            case Loaded.Faulty(List<Fault> faults) -> {
                SettingsWords settingsWords = new SettingsWords(lexicon, words.language());
                faults.forEach(fault -> surroundings.complain(settingsWords.line(fault)));
                yield Main.MISUSED;
            }
            case Loaded.Sound(Settings settings) -> {
                System.setProperty("newstape.log.level", settings.log().level().name());
                yield program.applyAsInt(settings);
            }
        };
    }

    Asker asker(Settings settings) {
        return Chat.asker(settings.language(), settings.timeZone(), settings.currency());
    }

    Lines lines(Wiring wiring) {
        Settings settings = wiring.settings();
        Charset charset = surroundings.charset();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(surroundings.out(), charset), false);
        boolean coloured = surroundings.terminal() || settings.console().colour() == Settings.Colour.ALWAYS;
        Look look = Look.of(environment(settings), charset, coloured);
        return new Lines(wiring.router(), asker(settings), lexicon, look, out);
    }

    /** The environment, with what the settings say of colour in the way that terminals are told. */
    Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        switch (settings.console().colour()) {
            case AUTO -> {
                // the environment says it
            }
            case NEVER -> environment.put("NO_COLOR", "1");
            case ALWAYS -> {
                environment.remove("NO_COLOR");
                environment.putIfAbsent("TERM", "xterm");
            }
        }
        return environment;
    }
}
