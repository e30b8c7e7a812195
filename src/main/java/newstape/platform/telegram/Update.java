package newstape.platform.telegram;

import java.util.Optional;

/** Something that happened in Telegram. */
sealed interface Update {
    /** What happens in order: a chat's id, or a person's where there is no chat. */
    long lane();

    /** Somebody said something. */
    record Said(Message message) implements Update {
        @Override
        public long lane() {
            return message.chat().id();
        }
    }

    /**
     * Somebody pressed a button.
     *
     * @param query by which they wait
     */
    record Pressed(String query, Sender sender, String data, Under under) implements Update {
        @Override
        public long lane() {
            return switch (under) {
                case Under.OfChat(Chat chat, int _, boolean _) -> chat.id();
                case Under.Shared(String _) -> sender.id();
            };
        }
    }

    /** The message that a button is under. */
    sealed interface Under {
        /**
         * In a chat.
         *
         * @param picture whether it is a picture with a caption
         */
        record OfChat(Chat chat, int message, boolean picture) implements Under {}

        /** Put into some chat by somebody; nothing but its id is known. */
        record Shared(String id) implements Under {}
    }

    /** Somebody types words behind the bot's name, in any chat. */
    record Sought(String query, Sender sender, String words, String offset) implements Update {
        @Override
        public long lane() {
            return sender.id();
        }
    }

    /** The bot was let into a chat, or put out of it. */
    record Membership(Chat chat, boolean wanted) implements Update {
        @Override
        public long lane() {
            return chat.id();
        }
    }

    /** What isn't asked for, or not for Newstape. */
    record Other(Optional<String> kind) implements Update {
        @Override
        public long lane() {
            return 0;
        }
    }
}
