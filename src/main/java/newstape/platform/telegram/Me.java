package newstape.platform.telegram;

/** The bot as Telegram knows it: {@code name} without the {@code @}. */
record Me(long id, String name) {}
