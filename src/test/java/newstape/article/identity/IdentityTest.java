package newstape.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.identity.Revision.ParagraphChange;
import newstape.article.identity.Revision.Piece;
import newstape.article.identity.Revision.SectionChange;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Draft FERRY = Draft.of(
            "Ferry to Selva runs aground in thick fog",
            "The evening ferry to Selva ran onto a sandbank on Monday with 214 people aboard.",
            "Nobody was hurt. Two tugs from Northport pulled the ship free at 23:40, and it reached the island under its own power.",
            "## What went wrong",
            "The radar had been out of order since Saturday, the shipping office said. Captain Ole Brandt had asked for a part.",
            "A spare would have cost 1,900 euros.");
    private static final Instant LATER = Draft.MORNING.plus(Duration.ofHours(2));
    private static final Instant NEXT_DAY = Draft.MORNING.plus(Duration.ofDays(1));

    private final Remembered known = new Remembered();

    private Verdict take(Draft draft) {
        return known.take(draft.incoming(LATER));
    }

    private Verdict after(Draft first, Draft second) {
        take(first);
        return take(second);
    }

    private static void same(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Same.class);
    }

    private static void isNew(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.New.class);
    }

    private static Revision revision(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Corrected.class);
        return ((Verdict.Corrected) verdict).revision();
    }

    @Test
    void what_nobody_knows_is_new() {
        isNew(take(FERRY));
    }

    @Test
    void another_guid_and_another_address_make_no_other_article() {
        same(after(FERRY, FERRY.guid("q-81723").link("https://harbour.example/2026/11/a-ferry-story-77")));
    }

    @Test
    void an_article_without_any_id_is_known_by_its_text() {
        same(after(FERRY, FERRY.guid("").link("").undated()));
    }

    @Test
    void the_same_agency_text_in_two_sources_is_two_articles() {
        isNew(after(FERRY, FERRY.source("Lantern").guid("x").link("https://lantern.example/ferry")));
    }

    @Test
    void one_address_in_two_feeds_is_one_article() {
        same(after(FERRY, FERRY.source("Harbour, islands").guid("9").link(FERRY.link() + "?utm_source=rss")));
    }

    @Test
    void one_guid_for_all_articles_makes_them_no_one_article() {
        Draft tram = Draft.of("Trams stop at noon for a strike", "Drivers want 6 percent more pay and shorter nights.")
                .guid("1");

        isNew(after(FERRY.guid("1"), tram));
    }

    @Test
    void counters_moments_and_bylines_are_not_what_an_article_says() {
        same(after(
                FERRY.text(
                        "By Ana Ruiz | Updated 5 min ago",
                        "3 min read",
                        "The mayor resigned on Tuesday.",
                        "12 comments"),
                FERRY.text(
                        "Ana Ruíz · Updated 2 hours ago",
                        "4 min read",
                        "1,204 views · 33 shares",
                        "The mayor resigned on Tuesday.",
                        "Published: 24 November 2026, 10:00 GMT",
                        "15 comments",
                        "Read also: Tram strike ends after a week")));
    }

    @Test
    void leads_to_other_articles_are_not_what_an_article_says() {
        take(Draft.of("Tram strike ends after a week of talks", "Trams run again from five in the morning."));
        Draft first = Draft.of("Mayor resigns over harbour loans", "The mayor resigned on Tuesday.");

        same(after(
                first,
                first.text(
                        "The mayor resigned on Tuesday.",
                        "Tram strike ends after a week of talks",
                        "## Related articles",
                        "Loans for the harbour: what is known")));
    }

    @Test
    void typography_entities_and_spaces_say_nothing() {
        same(
                after(
                        FERRY.text(
                                "\"We were lucky\" - so said the captain's mate, re-reading 1,900 pages at -4 °C ..."),
                        FERRY.text(
                                "&#8220;We  were lucky&rdquo; — so said the captain&amp;rsquo;s mate, rereading 1,900 pages at −4\u00A0°C…")));
    }

    @Test
    void a_teaser_then_the_whole_is_the_same_and_the_whole_is_kept() {
        Verdict verdict = after(FERRY.text("The evening ferry to Selva ran onto a sandb…"), FERRY);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Same.class,
                        same -> assertThat(same.fuller().map(Article::text).orElseThrow())
                                .contains("1,900 euros"));
    }

    @Test
    void a_teaser_after_the_whole_takes_nothing_away() {
        Verdict verdict = after(FERRY, FERRY.text("The evening ferry to Selva ran onto a sandb…"));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Same.class, same -> assertThat(same.fuller()).isEmpty());
    }

    @Test
    void a_summary_in_other_words_is_the_same() {
        same(after(
                FERRY,
                FERRY.text("Fog, a broken radar and 214 people aboard: how the Selva ferry got stuck.")
                        .guid("other")));
    }

    @Test
    void a_figure_that_changes_is_a_correction_and_is_told_with_its_paragraph() {
        Revision revision = revision(
                after(FERRY, FERRY.text(replaced(FERRY, 0, "214", "241")).guid("z")));

        assertThat(revision.title()).isEmpty();
        assertThat(revision.sections())
                .containsExactly(new SectionChange.Changed(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new ParagraphChange.Changed(
                                FERRY.text().getFirst(),
                                "The evening ferry to Selva ran onto a sandbank on Monday with 241 people aboard."))));
    }

    @Test
    void what_changed_in_a_paragraph_is_told_by_words() {
        assertThat(new ParagraphChange.Changed("Some 214 people were aboard.", "Some 241 people were aboard.").pieces())
                .containsExactly(
                        new Piece(Piece.Kind.STAYED, "Some"),
                        new Piece(Piece.Kind.WENT, "214"),
                        new Piece(Piece.Kind.CAME, "241"),
                        new Piece(Piece.Kind.STAYED, "people were aboard."));
    }

    @Test
    void a_sign_that_changes_is_a_correction() {
        revision(after(
                FERRY.text("The share moved by -0.4 percent on Friday."),
                FERRY.text("The share moved by 0.4 percent on Friday.")));
    }

    @Test
    void another_headline_is_a_correction() {
        Revision revision = revision(after(FERRY, FERRY.title("Selva ferry freed from a sandbank after four hours")));

        assertThat(revision.title())
                .contains(new Revision.Retitled(FERRY.title(), "Selva ferry freed from a sandbank after four hours"));
        assertThat(revision.sections()).isEmpty();
    }

    @Test
    void a_label_or_the_sites_name_makes_no_other_headline() {
        same(after(FERRY, FERRY.title("UPDATE 2-" + FERRY.title() + " | Harbour Times")));
    }

    @Test
    void a_section_that_comes_is_told_as_one() {
        List<String> more = new java.util.ArrayList<>(FERRY.text());
        more.addAll(List.of("## What comes next", "An inquiry opens on Friday in Northport."));

        assertThat(revision(after(FERRY, FERRY.text(more))).sections())
                .singleElement()
                .isInstanceOfSatisfying(
                        SectionChange.Added.class,
                        added -> assertThat(added.section().heading()).contains("What comes next"));
    }

    @Test
    void a_paragraph_that_goes_is_told_with_its_section() {
        Revision revision = revision(after(FERRY, FERRY.text(FERRY.text().subList(0, 4))));

        assertThat(revision.sections())
                .containsExactly(new SectionChange.Changed(
                        Optional.of("What went wrong"),
                        Optional.of("What went wrong"),
                        List.of(new ParagraphChange.Removed("A spare would have cost 1,900 euros."))));
    }

    @Test
    void a_correction_seen_in_a_teaser_goes_into_the_text_that_is_kept() {
        Draft teaser = FERRY.text("The evening ferry to Selva ran onto a sandbank on Monday with 241 people aboard.");
        Revision revision = revision(after(FERRY, teaser));

        assertThat(revision.article().text()).contains("241 people").contains("1,900 euros");
        same(take(teaser));
    }

    @Test
    void a_correction_told_once_is_not_told_again() {
        Draft corrected = FERRY.text(replaced(FERRY, 0, "214", "241"));
        revision(after(FERRY, corrected));

        same(take(corrected));
        same(take(corrected.guid("8").link("https://m.harbour.example/8").date(NEXT_DAY)));
    }

    @Test
    void two_briefings_of_one_name_stay_two() {
        Draft monday = Draft.of("Morning briefing", "Everything you need before nine.")
                .guid("1")
                .link("https://harbour.example/b/1");

        isNew(after(monday, monday.guid("2").link("https://harbour.example/b/2").date(NEXT_DAY)));
    }

    @Test
    void two_wraps_at_one_address_stay_two() {
        Draft monday = Draft.of(
                "Markets wrap",
                "Shares in Northport closed 0.8 percent higher, led by shipping lines. Brandt Marine added 3.1 percent.",
                "The krone was little changed at 11.42 to the euro.");
        Draft tuesday = monday.text(
                        "Shares in Northport fell for the first time in a week as bakers and brewers slid.",
                        "The krone gained, and 11.31 bought a euro in late trading. Oil went nowhere.")
                .date(NEXT_DAY);

        isNew(after(monday, tuesday));
    }

    @Test
    void a_template_filled_anew_is_another_article() {
        Draft monday = Draft.of(
                "Gold price today",
                "Gold traded at 4,012.30 dollars an ounce at noon, up 0.41 percent, and silver at 51.20.");
        Draft tuesday = monday.text(
                        "Gold traded at 3,987.10 dollars an ounce at noon, down 0.63 percent, and silver at 50.75.")
                .date(NEXT_DAY);

        isNew(after(monday, tuesday));
        isNew(take(
                monday.text("Gold traded at 4,100.00 dollars an ounce at noon, up 2.83 percent, and silver at 52.40.")
                        .guid("z")
                        .link("https://harbour.example/gold-3")
                        .date(NEXT_DAY.plus(Duration.ofDays(1)))));
    }

    @Test
    void a_live_page_that_grows_is_corrected_and_the_next_days_is_new() {
        Draft live = Draft.of(
                "Election live",
                "10:05 Polls are open in all forty districts of Selva.",
                "09:50 The first voters queue in the rain.");
        Draft grown = live.text(
                "11:20 The harbour district reports long lines and a broken printer.",
                live.text().get(0),
                live.text().get(1));

        revision(after(live, grown));
        isNew(take(live.text(
                        "07:10 Counting goes on in two islands.",
                        "06:45 The opposition claims a narrow lead after the night.")
                .guid("live-2")
                .link("https://www.harbour.example/live-2")
                .date(NEXT_DAY)));
    }

    @Test
    void a_notice_that_stands_for_every_text_makes_no_articles_one() {
        String notice =
                "This article is for subscribers. Sign in or take out a trial to go on reading, and support reporting from every island of the strait.";

        isNew(after(FERRY.text(notice), Draft.of("School meals to be free from autumn, council says", notice)));
    }

    private static List<String> replaced(Draft draft, int line, String from, String to) {
        List<String> text = new java.util.ArrayList<>(draft.text());
        text.set(line, text.get(line).replace(from, to));
        return text;
    }
}
