package newstape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import newstape.intake.WebPages;
import newstape.page.Capture;
import newstape.page.Fault;
import newstape.page.Folder;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import newstape.web.Fetched;
import newstape.web.Purpose;
import newstape.web.Request;
import newstape.words.Lexicon;
import newstape.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What Newstape sees in a page. */
record ReadVerb(Words words, Lexicon lexicon) implements Verb {
    private static final String STANDARD_INPUT = "-";
    private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "read";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--json")
                        .description(words.line("read.json"))
                        .build())
                .addOption(OptionSpec.builder("--batch")
                        .description(words.line("read.batch"))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel(words.line("label.page"))
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.line("read.page"))
                        .build());
        spec.usageMessage()
                .description(words.line("read"))
                .footerHeading("%n" + words.line("examples") + "%n")
                .footer(
                        "  newstape read seeds/*.txt",
                        "  newstape read --json page.html",
                        "  newstape read https://newsroom.example/an-article",
                        "  newstape read - < page.html");
        return spec;
    }

    @Override
    public int run(ParseResult given, Start start) {
        List<String> pages = given.matchedPositionalValue(0, List.of());
        boolean batch = given.hasMatchedOption("--batch");
        if (batch != pages.isEmpty()) {
            start.surroundings().complain("newstape: " + words.line(batch ? "read.both" : "read.none"));
            return Main.MISUSED;
        }
        return start.withSettings(settings -> {
            Surroundings surroundings = start.surroundings();
            PageReader reader = Wiring.reader(settings, surroundings.clock());
            if (batch) {
                return batch(reader, surroundings);
            }
            WebPages web = new WebPages(Wiring.fetcher(settings, surroundings.clock()), reader);
            Function<String, Reading> reading = page -> read(page, reader, web, surroundings);
            return given.hasMatchedOption("--json")
                    ? json(pages, reading, surroundings)
                    : text(pages, reading, surroundings);
        });
    }

    private int text(List<String> pages, Function<String, Reading> reading, Surroundings surroundings) {
        PageText text = new PageText(lexicon, words.language());
        int status = Main.DONE;
        for (String page : pages) {
            switch (reading.apply(page)) {
                case Reading.Read(Page seen) -> surroundings.print(text.of(seen));
                case Reading.Unreadable(Fault fault) -> {
                    surroundings.complain(pageWords().line(page, fault));
                    status = Main.REFUSED;
                }
            }
        }
        return status;
    }

    private int json(List<String> pages, Function<String, Reading> reading, Surroundings surroundings) {
        PrintWriter out = writer(surroundings);
        PageErrors errors = new PageErrors(pageWords());
        int status = Main.DONE;
        for (String page : pages) {
            switch (reading.apply(page)) {
                case Reading.Read(Page seen) -> out.print(PageJson.ofFile(page, seen) + "\n");
                case Reading.Unreadable(Fault fault) -> {
                    out.print(PageJson.unreadableFile(page, errors.of(fault)) + "\n");
                    status = Main.REFUSED;
                }
            }
            out.flush();
        }
        return status;
    }

    private int batch(PageReader reader, Surroundings surroundings) {
        try {
            new PageBatch(reader, new PageErrors(pageWords()))
                    .run(
                            new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)),
                            writer(surroundings));
            return Main.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read(String page, PageReader reader, WebPages web, Surroundings surroundings) {
        if (ADDRESS.matcher(page).lookingAt()) {
            return fetched(page, web);
        }
        try {
            return page.equals(STANDARD_INPUT) ? readAll(reader, surroundings) : Folder.read(Path.of(page), reader);
        } catch (InvalidPathException e) {
            return new Reading.Unreadable(new Fault.Inaccessible(e.getReason()));
        }
    }

    /** The article of an address, from all of its pages; a person has typed it. */
    private Reading fetched(String page, WebPages web) {
        try {
            return switch (web.at(Request.typed(URI.create(page), Purpose.PAGE))) {
                case WebPages.Sight.Seen(Page seen, boolean _, int _) -> new Reading.Read(seen);
                case WebPages.Sight.Unreadable(Fault fault) -> new Reading.Unreadable(fault);
                case WebPages.Sight.NotHad(Fetched answer) ->
                    unreadable(new SourceWords(lexicon, words.language()).why(answer));
            };
        } catch (IllegalArgumentException noAddress) {
            return unreadable(String.valueOf(noAddress.getMessage()));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return unreadable(String.valueOf(hurried.getMessage()));
        }
    }

    private static Reading unreadable(String sentence) {
        String reason = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return new Reading.Unreadable(new Fault.Inaccessible(reason));
    }

    private static Reading readAll(PageReader reader, Surroundings surroundings) {
        try {
            byte[] bytes = surroundings.in().readNBytes((int) reader.limit() + 1);
            return reader.read(new Capture(STANDARD_INPUT, bytes, Optional.empty(), Optional.empty()));
        } catch (IOException e) {
            return new Reading.Unreadable(new Fault.Inaccessible(String.valueOf(e.getMessage())));
        }
    }

    private PageWords pageWords() {
        return new PageWords(lexicon, words.language());
    }

    /** JSON is UTF-8, whatever the terminal speaks. */
    private static PrintWriter writer(Surroundings surroundings) {
        return new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), false);
    }
}
