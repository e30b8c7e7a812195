package newstape.platform.discord.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Where a request goes, as Discord's limits see it: method and path, with the major parameter (channel, server,
 * webhook) and without the ids below it.
 *
 * <p>Shown, it has no secret in it. {@code credential} is the token that a webhook or an interaction has in its path.
 */
final class Route {
    private static final Set<String> MAJOR = Set.of("channels", "guilds", "webhooks", "interactions");
    private static final Set<String> WITH_TOKEN = Set.of("webhooks", "interactions");
    private static final Pattern ID = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("@?[a-z][a-z0-9-]*");
    private static final Set<String> BEFORE_FREE_TEXT = Set.of("reactions", "invites", "templates");

    private final String name;
    private final Optional<String> credential;

    private Route(String name, Optional<String> credential) {
        this.name = name;
        this.credential = credential;
    }

    /** Empty when the request doesn't go to {@code api}, as one for a picture doesn't. */
    static Optional<Route> of(HttpUrl api, Request request) {
        HttpUrl url = request.url();
        List<String> base = segments(api);
        List<String> whole = segments(url);
        boolean within = url.host().equals(api.host())
                && url.port() == api.port()
                && whole.size() > base.size()
                && whole.subList(0, base.size()).equals(base);
        return within ? Optional.of(of(request.method(), whole.subList(base.size(), whole.size()))) : Optional.empty();
    }

    private static Route of(String method, List<String> path) {
        boolean tokened = path.size() > 2 && WITH_TOKEN.contains(path.getFirst());
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < path.size(); at++) {
            shown.add(tokened && at == 2 ? "…" : shown(path, at));
        }
        return new Route(
                method + " /" + String.join("/", shown), tokened ? Optional.of(path.get(2)) : Optional.empty());
    }

    private static String shown(List<String> path, int at) {
        String segment = path.get(at);
        String before = at == 0 ? "" : path.get(at - 1);
        if (ID.matcher(segment).matches()) {
            return at == 1 && MAJOR.contains(before) ? segment : "{id}";
        }
        return WORD.matcher(segment).matches() && !BEFORE_FREE_TEXT.contains(before) ? segment : "{name}";
    }

    /** A base address ends in a slash, which makes an empty segment of nothing. */
    private static List<String> segments(HttpUrl url) {
        return url.pathSegments().stream().filter(segment -> !segment.isEmpty()).toList();
    }

    /**
     * Answers to an interaction, which Discord doesn't count among the fifty a second. By their paths they can't be
     * told from other webhooks, which have a limit of their own as well.
     */
    boolean answersInteraction() {
        return credential.isPresent();
    }

    /** Whether its path ends so, ids as {@code {id}}. */
    boolean endsWith(String ending) {
        return name.endsWith(ending);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && name.equals(route.name) && credential.equals(route.credential);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + credential.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
