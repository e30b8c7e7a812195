package newstape.page;

import java.util.regex.Pattern;

/** Lines below pictures, told by the credit in them. */
final class Caption {
    private static final int LONGEST = 250;
    private static final int CREDIT = 86;
    private static final int AGENCIES = 80;
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
                && ((mayBeCredited(line) && CREDITED.matcher(line).find())
                        || (mayBeBy(line) && BY.matcher(line).lookingAt())
                        || (mayBeAgency(line) && AGENCY.matcher(line).find()));
    }

    /** Whether a name may stand behind a colon or a stroke: each is asked first, as most lines have none. */
    private static boolean mayBeCredited(String line) {
        return Math.max(line.lastIndexOf(':'), line.lastIndexOf('/')) >= Math.max(0, line.length() - CREDIT);
    }

    private static boolean mayBeBy(String line) {
        return !line.isEmpty() && "PIFBpifb".indexOf(line.charAt(0)) >= 0;
    }

    /** Whether it has any of the signs that an agency is named after. */
    private static boolean mayBeAgency(String line) {
        int sign = Math.max(
                Math.max(line.lastIndexOf('/'), line.lastIndexOf('|')),
                Math.max(line.lastIndexOf('('), line.lastIndexOf('[')));
        int via = Math.max(line.lastIndexOf("via"), Math.max(line.lastIndexOf("Via"), line.lastIndexOf("VIA")));
        return Math.max(sign, via) >= Math.max(0, line.length() - AGENCIES);
    }
}
