package newstape.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.harbour.example/news/gold/",
                "https://m.harbour.example/news/gold",
                "https://amp.harbour.example/news/gold",
                "https://harbour.example/amp/news/gold",
                "https://harbour.example/news/gold/amp/",
                "https://harbour.example/news/gold?amp=1",
                "https://harbour.example/news/gold?outputType=amp",
                "https://harbour.example/news/gold/index.html",
                "https://harbour.example/news/gold.amp",
                "https://harbour.example//news/gold?utm_source=rss&utm_medium=feed#top",
                "https://harbour.example/news/gold;jsessionid=7AF3",
                "https://harbour.example/news/%67old?share=mail&from=home",
                "https://harbour-example.cdn.ampproject.org/c/s/harbour.example/news/gold",
                "https://www.google.com/amp/s/harbour.example/news/gold/amp"
            })
    void every_door_to_an_article_is_one_address(String door) {
        assertThat(Address.of(door)).contains(new Address("harbour.example/news/gold"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example/news/gold-2",
                "https://harbour.example/news/gold?id=2",
                "https://lantern.example/news/gold",
                "https://m.example/news/gold"
            })
    void another_page_is_another_address(String other) {
        assertThat(Address.of(other)).isPresent().get().isNotEqualTo(new Address("harbour.example/news/gold"));
    }

    @Test
    void a_sites_front_leads_to_no_article() {
        assertThat(Address.of("https://www.harbour.example/index.html"))
                .hasValueSatisfying(front -> assertThat(front.leadsToOne()).isFalse());
    }
}
