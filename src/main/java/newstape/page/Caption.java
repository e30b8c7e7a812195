package newstape.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines below pictures, told by the credit in them. */
final class Caption {
    private static final int LONGEST = 250;
    private static final int SHOWS = 1;
    private static final int SUPPLIES = 2;

    /** Which words there are is asked first, as most lines have none of them. */
    private static final Stems WORDS = new Stems(Map.of(
            SHOWS,
            List.of(
                    "photo",
                    "image",
                    "picture",
                    "illustration",
                    "graphic",
                    "foto",
                    "bild",
                    "grafik",
                    "imagen",
                    "dit",
                    "source",
                    "quelle",
                    "fuente"),
            SUPPLIES,
            List.of(
                    "reuters",
                    "/ap",
                    "|ap",
                    "(ap",
                    "[ap",
                    " ap",
                    "afp",
                    "dpa",
                    "bloomberg",
                    "getty",
                    "shutterstock",
                    "unsplash",
                    "imago",
                    "alliance",
                    "adobe",
                    "istock")));

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
        if (line.length() > LONGEST || line.isEmpty()) {
            return false;
        }
        int words = WORDS.in(line, LONGEST);
        boolean shows = (words & SHOWS) != 0;
        return (shows
                        && (line.indexOf(':') >= 0 || line.indexOf('/') >= 0)
                        && CREDITED.matcher(line).find())
                || (shows && BY.matcher(line).lookingAt())
                || ((words & SUPPLIES) != 0 && AGENCY.matcher(line).find());
    }
}
