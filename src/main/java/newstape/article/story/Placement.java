package newstape.article.story;

/** Where an article went. */
public sealed interface Placement {
    StoryId story();

    /**
     * It is on an event of which others told before.
     *
     * @param likeness to the likeliest of them, from the threshold up; for the log
     */
    record Joins(StoryId story, double likeness) implements Placement {}

    /** Nothing that is remembered is on its event. */
    record Starts(StoryId story) implements Placement {}
}
