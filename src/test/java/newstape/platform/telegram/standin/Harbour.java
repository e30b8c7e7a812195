package newstape.platform.telegram.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A Telegram to try Newstape in by hand. It prints what {@code newstape run} needs in its environment, and then takes
 * lines: {@code says /price BTC}, {@code press Refresh}, {@code seek btc}, {@code messages}, {@code violations}.
 */
final class Harbour {
    private final StandIn telegram;
    private final Person ada;
    private final Chat chat;

    private Harbour(StandIn telegram) {
        this.telegram = telegram;
        this.ada = telegram.person("Ada");
        this.chat = telegram.privateChat(ada);
    }

    /** At the port that is given, else at any that is free. */
    public static void main(String... arguments) throws IOException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
        try (StandIn telegram = StandIn.start(port);
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.printf(
                    "export NEWSTAPE_TELEGRAM_TOKEN=%s NEWSTAPE_TELEGRAM_API=%s%n", telegram.token(), telegram.api());
            Harbour harbour = new Harbour(telegram);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(harbour.answer(line));
            }
            System.out.printf("violations: %s%n", telegram.violations());
        }
    }

    private String answer(String line) {
        String[] words = line.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        try {
            return switch (words[0]) {
                case "says" -> ada.says(chat, rest).awaitAnswer().shown();
                case "press" -> pressed(rest);
                case "seek" -> offered(ada.seeks(rest).awaitResults());
                case "messages" -> String.join("\n\n", shown());
                case "violations" -> String.join("\n", telegram.violations());
                default -> "says TEXT, press LABEL, seek TEXT, messages or violations";
            };
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }

    private List<String> shown() {
        return chat.messages().stream().map(Message::shown).toList();
    }

    /** Presses a button of the last message that has it; shows the toast, and what became of the messages. */
    private String pressed(String label) {
        Optional<Message> with = chat.messages().reversed().stream()
                .filter(message -> message.button(label).isPresent())
                .findFirst();
        if (with.isEmpty()) {
            return "no button " + label;
        }
        Press press = ada.presses(with.get(), label);
        String toast = press.awaitToast();
        return (toast.isEmpty() ? "" : "(" + toast + ")\n")
                + press.awaitOutcome().shown();
    }

    private static String offered(List<Seeking.Result> results) {
        return String.join(
                "\n",
                results.stream()
                        .map(result -> result.title() + ": " + result.description())
                        .toList());
    }
}
