package newstape;

/** How the process is told to stop: a port. */
@FunctionalInterface
interface Stops {
    /** Runs {@code stop}, once, when the process is told to stop. */
    Registration whenTold(Runnable stop);

    /** What was asked for, until it is closed. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** By a signal, or by the end of the terminal. The process goes on until {@code stop} returns. */
    static Stops ofProcess() {
        return stop -> {
            Thread hook = new Thread(stop, "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            return () -> {
                try {
                    Runtime.getRuntime().removeShutdownHook(hook);
                } catch (IllegalStateException stopping) {
                    // it is running already
                }
            };
        };
    }
}
