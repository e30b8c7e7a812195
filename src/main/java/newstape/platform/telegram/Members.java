package newstape.platform.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import newstape.command.Rights;
import newstape.command.Router;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/**
 * Which rights members have in their chats, as Telegram tells. What it told is believed for a minute; where it tells
 * nothing they have none.
 */
final class Members {
    private static final Logger LOG = LoggerFactory.getLogger(Members.class);
    private static final Duration BELIEVED = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final Api api;
    private final boolean matters;
    private final Cache<Member, Rights> known;

    private record Member(long chat, long person) {}

    /** Nobody is asked where no command of {@code router} needs more than every member has. */
    Members(Api api, Router router, Ticker ticker) {
        this.api = api;
        this.matters = router.commands().all().stream()
                .anyMatch(command -> command.signature().needed() != Rights.MEMBER);
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(BELIEVED)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
    }

    Rights rights(long chat, long person) {
        return matters ? known.get(new Member(chat, person), this::ask) : Rights.MEMBER;
    }

    private Rights ask(Member member) {
        GetChatMember question = new GetChatMember(Long.toString(member.chat), member.person);
        Outcome<ChatMember> answer =
                api.ask(Errand.uncounted("a question for somebody's rights"), client -> client.execute(question));
        if (answer instanceof Outcome.Done<ChatMember>(ChatMember told)) {
            boolean moderates =
                    told.getStatus().equals("creator") || told.getStatus().equals("administrator");
            return moderates ? Rights.MODERATOR : Rights.MEMBER;
        }
        LOG.warn("Telegram doesn’t tell what a member of {} may: {}", member.chat, answer);
        return Rights.MEMBER;
    }
}
