package newstape.page;

import java.util.regex.Pattern;

/** Lines below pictures, told by the credit in them. */
final class Caption {
    private static final int LONGEST = 250;
    private static final String PICTURE =
            "(?:file )?(?:photo(?:graph)?|image|picture|illustration|graphic|foto|bild|grafik|imagen|crédit(?:s)?(?: photo)?|credit|source|quelle|fuente)";
    private static final Pattern CREDITED = Pattern.compile(
            "(?:^|[.!?…)”\"’]\\s|[(\\[|–—]\\s?)" + PICTURE
                    + "(?:\\s(?:credit|by|source|courtesy(?: of)?|via|von|illustration))?\\s?[:/]\\s?[^.!?]{2,80}[)\\].]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile(
            "^(?:photo(?:graph)?|image|illustration|picture|foto|bild)s?(?:\\s(?:by|via|courtesy of|von)\\s)\\p{Lu}.{1,80}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile(
            "(?:[/|(\\[]\\s?(?:reuters|ap(?: photo)?|afp|dpa|bloomberg)|(?:[/|(\\[]|via)\\s?(?:getty images?|shutterstock|unsplash|imago(?: images)?|picture alliance|adobe stock|istock))[^.]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private Caption() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && (((line.indexOf(':') >= 0 || line.indexOf('/') >= 0)
                                && CREDITED.matcher(line).find())
                        || BY.matcher(line).lookingAt()
                        || (mayBeAgency(line) && AGENCY.matcher(line).find()));
    }

    /** Whether it has any of the signs that an agency is named after, as most lines have none. */
    private static boolean mayBeAgency(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/' || c == '|' || c == '(' || c == '[') {
                return true;
            }
        }
        return line.contains("via") || line.contains("Via") || line.contains("VIA");
    }
}
