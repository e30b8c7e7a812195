package newstape.page;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an article goes on that is parted into pages. Some sites call the next article so too: an address is believed
 * that is the page's own but for a number.
 */
final class NextPage {
    private static final Pattern NUMBER =
            Pattern.compile("(?:[/_-](?:page|seite|p)?[/_=-]?\\d{1,3})?(\\.[a-z]{3,5})?/?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUERY = Pattern.compile("(?:^|&)(?:page|paged|p|pg|seite|start)=\\d{1,3}(?=&|$)");

    private NextPage() {}

    static Optional<URI> of(Survey survey, Optional<URI> own) {
        return own.flatMap(here -> Stream.concat(survey.linked("next"), survey.followed("next"))
                .filter(link -> link.hasAttr("href"))
                .flatMap(link -> Addresses.web(here.toString(), link.attr("href")).stream())
                .filter(next -> !next.equals(here) && unnumbered(next).equals(unnumbered(here)))
                .findFirst());
    }

    private static String unnumbered(URI address) {
        String query = address.getRawQuery() == null
                ? ""
                : QUERY.matcher(address.getRawQuery()).replaceAll("");
        return address.getHost() + NUMBER.matcher(address.getRawPath()).replaceFirst("$1") + "?" + query;
    }
}
