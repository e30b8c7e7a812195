package newstape.platform.telegram.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is what in a chat. */
final class Members {
    private static final List<String> RIGHTS = List.of(
            "can_be_edited",
            "is_anonymous",
            "can_manage_chat",
            "can_delete_messages",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories");

    private static final List<String> GIFTS =
            List.of("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels");

    private final World telegram;

    Members(World telegram) {
        this.telegram = telegram;
    }

    JsonNode getChat(Parameters asked) {
        ObjectNode json = telegram.chats().open(asked).json();
        json.set("accepted_gift_types", Json.object());
        GIFTS.forEach(gift -> json.withObject("accepted_gift_types").put(gift, false));
        return json.put("accent_color_id", 0).put("max_reaction_count", 11);
    }

    JsonNode getChatMember(Parameters asked) {
        Chat chat = telegram.chats().open(asked);
        long id = asked.number("user_id");
        if (id == telegram.botId()) {
            return member(chat.kind() == Chat.Kind.CHANNEL ? "administrator" : "member", telegram.bot());
        }
        Person person = telegram.chats().findPerson(id).orElseThrow(() -> Refusal.bad("member not found"));
        return member(chat.isAdministrator(id) ? "administrator" : "member", person.json());
    }

    JsonNode getChatAdministrators(Parameters asked) {
        Chat chat = telegram.chats().open(asked);
        return Json.array(chat.administrators().stream()
                .flatMap(id -> telegram.chats().findPerson(id).stream())
                .map(person -> member("administrator", person.json()))
                .toList());
    }

    private static ObjectNode member(String status, JsonNode user) {
        ObjectNode member = Json.object("status", status, "user", user);
        if (status.equals("administrator")) {
            RIGHTS.forEach(right -> member.put(right, false));
        } else if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        return member;
    }

    /** That the bot is something else in a chat than before. */
    static ObjectNode change(World telegram, Chat chat, String before, String after) {
        JsonNode from = telegram.chats()
                .findPerson(chat.id())
                .orElse(telegram.chats().stranger())
                .json();
        return Json.object(
                "chat",
                chat.json(),
                "from",
                from,
                "date",
                System.currentTimeMillis() / 1_000,
                "old_chat_member",
                member(before, telegram.bot()),
                "new_chat_member",
                member(after, telegram.bot()));
    }
}
