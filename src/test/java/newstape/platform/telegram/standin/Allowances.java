package newstape.platform.telegram.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is no fault though the Bot API's description says nothing of it: all of it is here, with the reason. */
final class Allowances {
    private static final String ANY = "*";

    private static final List<Allowance> ALL = List.of(new Allowance(
            ANY,
            "method",
            "TelegramBots repeats the method's name in the JSON of every call, and Telegram doesn't look"));

    /** A field that may be in the parameters of a method. */
    record Allowance(String method, String field, String reason) {}

    private Allowances() {}

    /** A field that a type or method doesn't have. */
    static boolean isAllowed(Shape owner, String field) {
        boolean isMethod = Character.isLowerCase(owner.name().charAt(0));
        return isMethod
                && ALL.stream()
                        .anyMatch(one -> one.field().equals(field)
                                && (one.method().equals(ANY) || one.method().equals(owner.name())));
    }

    /** Telegram takes null for a field that was left out. */
    static boolean isLeftOut(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
