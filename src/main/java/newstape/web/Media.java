package newstape.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server calls its answer.
 *
 * @param type in small letters: {@code text/html}; empty where it says nothing that looks like one
 * @param charset as written
 */
record Media(Optional<String> type, Optional<String> charset) {
    private static final Pattern TYPE =
            Pattern.compile("\\s*([A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100})");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NEVER_TEXT = Set.of("image", "audio", "video", "font", "model");
    /** Under which all kinds of files go: {@code application} says little. */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "application/(pdf|zip|x-zip.*|java-archive|msword|vnd\\.(ms-|openxml|apple\\.|rar|android).*|epub.*|wasm|x-(7z|rar|tar|bzip|"
                    + "apple-disk|msdownload|shockwave).*|ogg|mp4|font.*)");

    static Media of(Optional<String> header) {
        Optional<Matcher> type = header.map(TYPE::matcher).filter(Matcher::lookingAt);
        Optional<Matcher> charset = header.map(CHARSET::matcher).filter(Matcher::find);
        return new Media(
                type.map(found -> found.group(1).toLowerCase(Locale.ROOT)), charset.map(found -> found.group(1)));
    }

    /** Whether there may be text in it. Feeds and pages are served under every name but these. */
    boolean mayBeText() {
        return type.isEmpty() || isPicturedText(type.get()) || !isNeverText(type.get());
    }

    /** XML whatever its family. */
    private static boolean isPicturedText(String type) {
        return type.endsWith("+xml") || type.endsWith("+json");
    }

    private static boolean isNeverText(String type) {
        return NEVER_TEXT.contains(type.substring(0, type.indexOf('/')))
                || NOT_TEXT.matcher(type).matches();
    }
}
