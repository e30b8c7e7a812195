package newstape.platform.telegram;

/** Told before the first thing is sent for an update: from then on it isn't known what was, if the process ends. */
@FunctionalInterface
interface Started {
    void begin();
}
