package newstape.command;

import java.util.List;

/**
 * What could stand for an argument. Called while somebody types: answers at once, from what is known already, the
 * likeliest first.
 */
@FunctionalInterface
public interface Completion {
    int MOST = 25;

    /**
     * At most {@value #MOST} that go on from {@code begun}, which may be empty; {@code invocation} has the arguments
     * given so far, unchecked.
     */
    List<Suggestion> complete(String begun, Invocation invocation);
}
