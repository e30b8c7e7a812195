package newstape.platform.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import newstape.command.Asker;
import newstape.command.Finding;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.platform.telegram.look.Glimpse;
import newstape.platform.telegram.look.Place;
import newstape.platform.telegram.look.Shown;
import newstape.platform.telegram.look.TelegramRenderer;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import newstape.reply.Reply;
import newstape.text.Label;
import newstape.words.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/**
 * Words behind the bot's name, in any chat: what they find is offered, and what is chosen is the whole answer, with
 * where it is from and how old it is.
 */
final class Seekings {
    private static final Logger LOG = LoggerFactory.getLogger(Seekings.class);
    private static final int A_PAGE = 10;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_BUTTON = 64;

    /** Prices change, and what an article says hardly does. Seconds. */
    private static final int PRICES_LAST = 10;

    private static final int ARTICLES_LAST = 300;

    private final Router router;
    private final Askers askers;
    private final TelegramRenderer renderer;
    private final Api api;
    private final Lexicon lexicon;

    Seekings(Router router, Askers askers, TelegramRenderer renderer, Api api, Lexicon lexicon) {
        this.router = router;
        this.askers = askers;
        this.renderer = renderer;
        this.api = api;
        this.lexicon = lexicon;
    }

    private record Offered(Finding finding, Reply reply) {}

    void answer(Update.Sought sought) {
        Asker asker = askers.of(sought.sender());
        int from = offset(sought.offset());
        List<Finding> found = router.seek(sought.words(), asker);
        List<Offered> offered = new ArrayList<>();
        int next = from;
        while (next < found.size() && offered.size() < A_PAGE) {
            Finding finding = found.get(next++);
            Reply reply = router.answer(new Invocation(finding.call(), asker));
            // a refusal and a question back are nothing to share
            if (!reply.frame().isPrivate()) {
                offered.add(new Offered(finding, reply));
            }
        }
        send(sought, asker, offered, next < found.size() ? Integer.toString(next) : "");
    }

    /** Ours; whatever else somebody sends is the beginning. */
    private static int offset(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    private void send(Update.Sought sought, Asker asker, List<Offered> offered, String next) {
        boolean prices = offered.stream().anyMatch(one -> one.reply instanceof Reply.Quotes);
        AnswerInlineQuery answer = AnswerInlineQuery.builder()
                .inlineQueryId(sought.query())
                .results(offered.stream().map(one -> result(one, asker, sought)).toList())
                .cacheTime(prices || offered.isEmpty() ? PRICES_LAST : ARTICLES_LAST)
                // who asks is answered in their language
                .isPersonal(true)
                .nextOffset(next)
                .button(offered.isEmpty() && sought.offset().isEmpty() ? nothing(asker) : null)
                .build();
        Outcome<Boolean> outcome =
                api.ask(Errand.uncounted("the answer to a search"), client -> client.execute(answer));
        switch (outcome) {
            case Outcome.Refused<Boolean> refused
            when refused.isTooLate() -> LOG.info("A search was answered too late: {}", refused.description());
            case Outcome.Refused<Boolean> refused ->
                LOG.error("Telegram refused the answer to a search: {}", refused.description());
            case Outcome.Ended<Boolean> _ -> LOG.debug("a search isn’t answered: the program ends");
            default -> LOG.debug("a search was answered: {}", outcome);
        }
    }

    private InlineQueryResult result(Offered offered, Asker asker, Update.Sought sought) {
        Reply reply = offered.reply;
        long person = sought.sender().id();
        Shown shown = reply instanceof Reply.Picture picture
                ? renderer.withoutPicture(picture, asker.language(), Place.SHARED, person)
                : renderer.render(reply, asker.language(), Place.SHARED, person);
        return InlineQueryResultArticle.builder()
                .id(id(offered.finding))
                .title(Label.of(offered.finding.title(), LONGEST_TITLE))
                .description(Label.of(Glimpse.of(reply), LONGEST_LINE))
                .thumbnailUrl(offered.finding.picture().map(URI::toString).orElse(null))
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(shown.html().getFirst())
                        .parseMode("HTML")
                        .linkPreviewOptions(Posts.preview(shown.preview()))
                        .build())
                .replyMarkup(shown.keyboard().orElse(null))
                .build();
    }

    /** The same for the same finding. */
    private String id(Finding finding) {
        return UUID.nameUUIDFromBytes(router.line(finding.call()).getBytes(UTF_8))
                .toString();
    }

    private InlineQueryResultsButton nothing(Asker asker) {
        String words = lexicon.words(Seekings.class, asker.language()).line("nothing");
        return InlineQueryResultsButton.builder()
                .text(Label.of(words, LONGEST_BUTTON))
                .startParameter("help")
                .build();
    }
}
