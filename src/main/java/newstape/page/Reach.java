package newstape.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.article.Coverage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector;

/** How much of an article a page gives, by what it says to programs and by how it is built. */
final class Reach {
    /** In characters; a page that withholds something gives less. */
    private static final int MUCH = 3_000;

    private static final int SOME = 700;
    private static final int BESIDE = 1_500;
    private static final int TEASERS = 8;

    /** As long as what stands below a heading that leads away is at most. */
    private static final int TEASER = 300;

    /** A paragraph of this length is an article's. */
    private static final int PROSE = 400;

    private static final int MOST = 400;
    private static final int SELECTORS = 10;
    private static final Set<String> LOCKED =
            Set.of("locked", "metered", "premium", "paid", "subscriber", "subscribers", "paywall");
    private static final Pattern WALL = Pattern.compile(
            "paywall|pay-wall|regwall|subscriber-only|subscribers-only|subscription-required|premium-content|paid-content|"
                    + "locked-content|content-locked|article-locked|meteredcontent|metered-content|piano-offer|tp-modal|poool|"
                    + "is-premium|gateway-content|membership-required|purchase-wall|bezahlschranke|leaky_paywall|truncated-content");
    /** Parts of words without which none of the sentences below is. */
    private static final List<String> HINTS = List.of(
            "ubscri", "ontinue", "ember", "ign in", "ign up", "og in", "egister", "eading", "Abo", "abo", "bonn",
            "suscri", "uscr", "ssinant", "nlock", "full");

    /** Names and what joins them; a page's own patterns could take any time. */
    private static final Pattern PLAIN = Pattern.compile("[\\w\\-.#,> ]{1,100}");

    private static final Pattern PAY = Pattern.compile(
            "(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)) (?:now )?(?:to|and|for) (?:continue|keep|finish|read|access|unlock|view|see|get full|unlimited|full)|"
                    + "(?:this|the (?:full|rest of th(?:is|e))) (?:article|story|content|post|page) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|exclusively for) (?:our )?(?:paid |paying |premium )?(?:subscribers|members)|"
                    + "to (?:continue|keep) reading|continue reading (?:with|by)|already a (?:subscriber|member)\\?|read the (?:full|whole) (?:story|article) with|unlock th(?:is|e) (?:article|story)|subscribers only|"
                    + "(?:jetzt|weiterlesen mit|mit einem) (?:abo|abonnement|plus)|artikel (?:ist|lesen sie) (?:nur )?(?:mit|für) (?:abonnent|plus)|sie haben bereits ein abo|exklusiv für abonnent|"
                    + "(?:article|contenu) (?:est )?réservé aux abonnés|déjà abonné|il vous reste .{1,20} à lire|"
                    + "(?:contenido|artículo) (?:exclusivo )?(?:solo )?para suscriptores|ya (?:eres|soy) suscriptor|suscríbete para|"
                    + "contenuto riservato agli abbonati|sei già abbonato|conteúdo exclusivo para assinantes|alleen voor abonnees",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private final Document document;
    private final Survey survey;
    private final JsonLd json;
    private final MetaTags tags;

    Reach(Document document, Survey survey, JsonLd json, MetaTags tags) {
        this.document = document;
        this.survey = survey;
        this.json = json;
        this.tags = tags;
    }

    /** @param text what was read of the article, a paragraph a line */
    Coverage of(String text) {
        if (withheld(text)) {
            return Coverage.OPENING;
        }
        if (text.length() < BESIDE && recorded(text)) {
            return Coverage.RECORDING;
        }
        return listing(text) ? Coverage.LIST : Coverage.WHOLE;
    }

    private boolean withheld(String text) {
        boolean declared = declared();
        if (declared && text.length() < MUCH && !given()) {
            return true;
        }
        return text.length() < MUCH && asked() && (declared || walled());
    }

    private boolean declared() {
        return json.free().equals(Optional.of(false))
                || Stream.of("article:content_tier", "content_tier", "article:access", "access", "cxenseparse:access")
                        .flatMap(name -> tags.first(name).stream())
                        .anyMatch(tier -> LOCKED.contains(tier.toLowerCase(Locale.ROOT)));
    }

    /** Whether what the page says is withheld stands on it all the same. */
    private boolean given() {
        return json.withheld()
                .filter(selector -> PLAIN.matcher(selector).matches())
                .limit(SELECTORS)
                .anyMatch(selector -> length(selector) > SOME);
    }

    private int length(String selector) {
        try {
            return document.body().select(selector).stream()
                    .limit(MOST)
                    .mapToInt(element -> element.text().length())
                    .sum();
        } catch (Selector.SelectorParseException | IllegalArgumentException e) { // pages write what selects nothing
            return 0;
        }
    }

    private boolean walled() {
        return document.body().stream().anyMatch(element -> wall(element.className()) || wall(element.id()));
    }

    private static boolean wall(String name) {
        return name.length() >= 5
                && name.length() < 500
                && WALL.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a short text on the page asks to pay or to sign in for the rest. */
    private boolean asked() {
        return document.body().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::getWholeText)
                .anyMatch(text -> text.length() > 10
                        && text.length() < 300
                        && HINTS.stream().anyMatch(text::contains)
                        && PAY.matcher(text).find());
    }

    private boolean recorded(String text) {
        String type = tags.first("og:type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("video") || type.startsWith("music")) {
            return true;
        }
        boolean said = json.tellsOfRecording() && !json.tellsOfArticle();
        return said
                || (text.length() < SOME
                        && !survey.players().isEmpty()
                        && (json.tellsOfRecording()
                                || tags.first("twitter:player").isPresent()
                                || tags.first("og:video").isPresent()));
    }

    /** Whether a heading is a link to what it is the heading of. */
    private static boolean leads(Element heading) {
        Element parent = heading.parent();
        return heading.children().stream().anyMatch(HtmlTags::link) || (parent != null && HtmlTags.link(parent));
    }

    /** Whether the page is made of what leads to other pages. */
    private boolean listing(String text) {
        if (json.tellsOfArticle()
                || tags.first("og:type").filter("article"::equalsIgnoreCase).isPresent()) {
            return false;
        }
        int teasers = (int) survey.headings().stream().filter(Reach::leads).count();
        boolean made = (json.tellsOfList() && teasers >= TEASERS / 2) || teasers >= TEASERS;
        return made && text.length() < teasers * TEASER && text.lines().noneMatch(line -> line.length() >= PROSE);
    }
}
