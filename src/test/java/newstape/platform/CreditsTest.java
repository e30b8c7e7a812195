package newstape.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import newstape.reply.Credit;
import newstape.text.Text;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;

final class CreditsTest {
    private final Credits credits = new Credits(new Lexicon());

    @Test
    void who_said_it_is_named_with_its_age() {
        Credit credit = new Credit(Text.plain("The Harbour Ledger"), Optional.empty(), Text.plain("3 hours old"));

        assertThat(credits.said(credit, Locale.ENGLISH).characters()).isEqualTo("from The Harbour Ledger, 3 hours old");
        assertThat(credits.said(credit, Locale.GERMAN).characters()).startsWith("Quelle: The Harbour Ledger");
    }

    @Test
    void what_has_no_age_is_named_without() {
        Credit credit = new Credit(Text.plain("The Harbour Ledger"), Optional.empty(), Text.plain(" "));

        assertThat(credits.said(credit, Locale.ENGLISH).characters()).isEqualTo("from The Harbour Ledger");
    }

    @Test
    void a_source_with_an_address_leads_there() {
        URI address = URI.create("https://harbour.example/gas");
        Credit credit = new Credit(Text.plain("The Harbour Ledger"), Optional.of(address), Text.plain("new"));

        assertThat(credits.said(credit, Locale.ENGLISH).toString()).contains(address.toString());
    }
}
