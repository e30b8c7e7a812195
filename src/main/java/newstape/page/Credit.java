package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people in what metadata or a short line says of who wrote an article: {@code Author: Ann Lee, Staff Writer, and
 * Bo Li | Reuters} is Ann Lee and Bo Li. What is a role, a place, a day or an organisation beside them is left out.
 */
final class Credit {
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile(
            "^[\\s|•·,–—-]*(?:(?:(?:article|story|words|text|texte|post|written|posted|reported|published|authored|created|"
                    + "contributed|guest post|an interview|opinion|review|geschrieben|veröffentlicht|verfasst|ein beitrag|eine analyse|"
                    + "écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven|skrevet|skriven)\\x20?)?"
                    + "(?:by|von|vom|par|por|di|da|door|av|af|przez|text(?=\\x20?:))\\b\\x20?:?(?:\\x20|$)"
                    + "|(?:the\\x20)?(?:authors?|autor(?:en|in|innen|es|a|ka|zy)?|auteure?s?|autori|writers?|writer|verfasser(?:in)?|redakteur(?:in)?|byline|name)\\x20?:\\x20?)",
            FLAGS);
    private static final String BEFORE = " \t\n\u000B\f\r|•·,–—-";

    /**
     * What labels begin with, two letters of the shortest, three of the others: asked first, as most lines have none.
     */
    private static final Set<String> STARTS = Set.of(
            "art", "sto", "wor", "tex", "pos", "wri", "rep", "pub", "aut", "cre", "con", "gue", "an", "opi", "rev",
            "ges", "ver", "ein", "écr", "réd", "esc", "scr", "skr", "by", "von", "vom", "par", "por", "di", "da", "doo",
            "av", "af", "prz", "the", "red", "nam", "byl");

    private static final Pattern BEYOND = Pattern.compile(
            "[\\s,.;|(•·]*(?:\\b(?:medically |clinically |legally |expert )?(?:reviewed|edited|fact[- ]?checked|approved|verified|translated|photograph(?:y|s|ed)|photos?|illustrat(?:ed|ions?)|presented|produced|updated|published|posted|last updated|aktualisiert|veröffentlicht|publié|mis à jour|actualizado)\\b"
                    + "|\\b\\d{1,3}[ -]?(?:min|minutes?|minuten|mins)\\b|\\b\\d{1,3} (?:comments?|views?|shares?|articles?|posts?)\\b|\\b(?:follow|view profile|see more|read more|view all|more from|more by|all posts|about the author|contact)\\b).*$",
            FLAGS | Pattern.DOTALL);
    private static final Pattern AGO = Pattern.compile(
            "[\\s,|•·]*(?:\\b\\d{1,3} (?:secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?) ago\\b|\\b(?:před|vor|hace|il y a|för|fa|for) \\d{1,3}\\b).*$",
            FLAGS);
    private static final Pattern ASIDE =
            Pattern.compile("\\x20?[|•·●⋅∙/\\\\]\\x20?|\\x20[–—-]\\x20|\\x20>\\x20|:\\x20|…");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\x20?[;&+]\\x20?(?:(?:and|und|et|y)\\x20)?|,\\x20?(?:(?:and|und|et|y|e|og|och|en)\\x20)?|\\x20(?:and|und|et|og|och|en|with|mit|avec|con|oraz)\\x20|(?<=\\p{L}{2}\\x20\\p{L}{2,20})\\x20[yei]\\x20(?=\\p{Lu}\\p{L}{1,20}\\x20\\p{Lu})",
            FLAGS);
    private static final Pattern BRACKETED = Pattern.compile("\\x20?[(\\[][^)\\]]*[)\\]]?$");
    private static final Pattern ATTACHED =
            Pattern.compile("\\x20(?:for|in|at|of|from|on|via|bei|für|aus|pour|para|to)\\x20.*$", Pattern.UNICODE_CASE);
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "undefined",
            "null",
            "none",
            "nil",
            "unknown",
            "author",
            "authors",
            "guest",
            "guest author",
            "staff",
            "user",
            "root",
            "webmaster",
            "super user",
            "superuser",
            "editor",
            "by",
            "n/a",
            "na",
            "true",
            "false",
            "anonymous",
            "view more posts",
            "test",
            "default",
            "nan",
            "written by",
            "posted by",
            "posted in",
            "published",
            "name",
            "your name",
            "see all",
            "about",
            "profile",
            "website",
            "email",
            "linkedin",
            "twitter",
            "facebook",
            "instagram");
    private static final Pattern SYSTEM = Pattern.compile(
            "\\b(?:admin|administrator|webmaster|wordpress|user\\d*)$|[{}<>\\[\\]=]|%%|\\$\\{|://|@|^[/#]|^www\\.|^\\d+$",
            FLAGS);

    private Credit() {}

    /** The names; of one that looks like nobody's, what stands there, where that may be a name at all. */
    static List<String> said(String raw) {
        String line = plain(raw);
        List<String> people = people(line, false);
        return people.isEmpty() && plausible(line) ? List.of(line) : people;
    }

    /** The names in a line that the page shows; empty where anything else is in it. */
    static List<String> shown(String raw) {
        return people(plain(raw), !labelled(raw));
    }

    /** Whether a line says by its first words that names come. */
    static boolean labelled(CharSequence line) {
        return labelled(line, 0, line.length());
    }

    /** The same of a line within a text. */
    static boolean labelled(CharSequence text, int from, int to) {
        int first = from;
        while (first < to && BEFORE.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return begins(text, first, to)
                && LABEL.matcher(text.subSequence(from, Math.min(to, from + LONGEST_NAME)))
                        .lookingAt();
    }

    private static boolean begins(CharSequence text, int from, int to) {
        if (to - from < 2 || !Character.isLetter(text.charAt(from))) {
            return false;
        }
        String start = text.subSequence(from, Math.min(to, from + 3)).toString().toLowerCase(Locale.ROOT);
        return STARTS.contains(start) || STARTS.contains(start.substring(0, 2));
    }

    /** {@code Jong, Michiel de} the usual way round. */
    static String turned(String name) {
        int comma = name.indexOf(',');
        boolean family = comma > 0 && comma == name.lastIndexOf(',') && name.indexOf(' ') > comma - 1;
        String given = family ? name.substring(comma + 1).strip() : "";
        return given.isEmpty() || PostNominals.are(given)
                ? name
                : given + " " + name.substring(0, comma).strip();
    }

    /** Whether a line, up to where it speaks of others than who wrote, has a name in it; a blank line may. */
    static boolean tellsOf(String line, String name) {
        return line.isBlank() || BEYOND.matcher(line).replaceFirst("").contains(name);
    }

    private static String plain(String raw) {
        if (raw.length() > LONGEST) {
            return "";
        }
        String line = Byline.once(Spacing.line(raw));
        if (!line.isEmpty() && "/#@".indexOf(line.charAt(0)) >= 0) {
            return "";
        }

        line = dateless(unlabelled(line));
        line = unlabelled(BEYOND.matcher(line).replaceFirst(""));
        line = AGO.matcher(line).replaceFirst("");
        return ends(line);
    }

    private static String unlabelled(String line) {
        String rest = line;
        for (int i = 0; i < 2; i++) {
            Matcher label = LABEL.matcher(rest);
            rest = label.lookingAt() ? rest.substring(label.end()) : rest;
        }
        return rest;
    }

    /** Without a day at either end. */
    private static String dateless(String line) {
        return PrintedMoment.find(line)
                .map(moment -> moment.start() > 2
                        ? Byline.undated(line.substring(0, moment.start()))
                        : unlabelled(line.substring(moment.end())))
                .orElse(line);
    }

    private static String ends(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && " |•·,–—-:;/*.".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |•·,–—-:;/*".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    /** @param strictly whether nothing but names, and what may stand beside one, may be there */
    private static List<String> people(String line, boolean strictly) {
        List<String> first = List.of();
        for (String segment : ASIDE.split(line, 8)) {
            List<String> names = names(segment, strictly);
            if (names.stream().anyMatch(Names::isFullName)) {
                return names;
            }
            first = first.isEmpty() ? names : first;
        }
        return first;
    }

    private static List<String> names(String segment, boolean strictly) {
        List<String> names = new ArrayList<>();
        boolean full = false;
        for (String part : BETWEEN.split(segment, 60)) {
            String name = ends(part);
            if (name.isEmpty() || Names.isRole(Names.roleless(name))) {
                continue;
            }
            if (!names.isEmpty() && PostNominals.are(name)) {
                names.add(names.removeLast() + ", " + name);
            } else {
                String person = person(name);
                boolean known = full && (person.indexOf(' ') < 0 || Places.are(person) || Organisations.named(person));
                boolean beside = Places.are(name) || Organisations.named(name);
                if (person.isEmpty() && (!full || (strictly && !beside))) {
                    return List.of();
                } else if (!person.isEmpty() && !known) {
                    names.add(person);
                    full = full || Names.isFullName(person);
                }
            }
        }
        return names;
    }

    /** The name that a part is, without what is attached to it; empty where it is none. */
    private static String person(String part) {
        String bare = part.indexOf('(') >= 0 || part.indexOf('[') >= 0
                ? BRACKETED.matcher(part).replaceFirst("").strip()
                : part;
        String unattached = ATTACHED.matcher(bare).replaceFirst("").strip();
        String name = Names.roleless(unattached.indexOf(' ') > 0 ? unattached : bare);
        String inner = name.indexOf('(') > 0 ? name.replace("(", "").replace(")", "") : name;
        return Names.isName(inner) && !nobody(name) ? name : "";
    }

    private static boolean nobody(String name) {
        return NOBODY.contains(name.toLowerCase(Locale.ROOT))
                || SYSTEM.matcher(name).find();
    }

    private static boolean plausible(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !nobody(name)
                && name.codePoints().anyMatch(Character::isLetter);
    }
}
