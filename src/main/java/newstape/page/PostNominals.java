package newstape.page;

import java.util.Set;
import java.util.regex.Pattern;

/** Letters after a name: degrees, orders, a generation. */
final class PostNominals {
    private static final Pattern LETTERS = Pattern.compile(
            "(?:[JS]r\\.?|I{2,3}|IV|Esq\\.?|Ph\\.?\\x20?D\\.?|M\\.?D\\.?|D\\.?O\\.?|J\\.?D\\.?|R\\.?N\\.?|[BM]\\.?(?:A|Sc?|S|Ed|Eng|BA|PH|FA)\\.?|MBA|MPH|MSN|MSW|LCSW|LMFT|LPC|RDN?|RD/?N?|LDN?|DVM|VMD|DDS|DMD|CPA|CFP®?|CFA|PE|PMP|DNP|PharmD|PsyD|EdD|LLM|LLB|OBE|MBE|CBE|FRCP|CPT|CSCS|NASM|CNS|DPT|PT|OD|FACS|FAAP|FACP|E-RYT(?:\\x20\\d+)?|RYT(?:[ -]\\d+)?)"
                    + "(?:[,\\x20]\\x20?[A-Z][A-Za-z.-]{1,6})?\\*?");

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,5}");
    private static final Set<String> PLACES = Set.of("UK", "US", "USA", "NY", "NYC", "DC", "LA", "UAE", "EU");

    private PostNominals() {}

    static boolean are(String text) {
        return text.length() <= 16
                && (LETTERS.matcher(text).matches()
                        || (CAPITALS.matcher(text).matches() && !PLACES.contains(text) && !Organisations.named(text)));
    }
}
