package newstape.platform.discord.traffic;

/** Who must know what became of the traffic. Called from the thread of a request, which it must not hold up. */
@FunctionalInterface
public interface TrafficObserver {
    /** Discord no longer accepts the bot's token. Said once; from then on nothing is sent that carries it. */
    void revoked();
}
