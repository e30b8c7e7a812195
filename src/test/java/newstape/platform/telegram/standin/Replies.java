package newstape.platform.telegram.standin;

import tools.jackson.databind.node.ObjectNode;

/** How a message hangs on another, or in a topic. */
final class Replies {
    private Replies() {}

    /** In a supergroup a reply is in a thread, which only in a forum is a topic. */
    static ObjectNode to(Chat chat, ObjectNode draft, Message original) {
        draft.set("reply_to_message", bare(original));
        boolean topical = original.json().path("is_topic_message").asBoolean(false);
        if (topical) {
            draft.put("is_topic_message", true).put("message_thread_id", original.thread());
        } else if (chat.kind() == Chat.Kind.SUPERGROUP && !chat.isForum()) {
            draft.put("message_thread_id", original.thread() == 0 ? original.id() : original.thread());
        }
        return draft;
    }

    /** What is said in a topic, to nobody, replies to its beginning. */
    static ObjectNode in(Chat chat, ObjectNode draft, int topic) {
        if (!chat.hasTopic(topic)) {
            throw Refusal.bad("message thread not found");
        }
        draft.put("is_topic_message", true).put("message_thread_id", topic);
        chat.board().find(topic).ifPresent(beginning -> draft.set("reply_to_message", bare(beginning)));
        return draft;
    }

    private static ObjectNode bare(Message original) {
        return original.json().deepCopy().without("reply_to_message");
    }
}
