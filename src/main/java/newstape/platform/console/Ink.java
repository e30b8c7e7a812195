package newstape.platform.console;

/** One way in which characters stand out, and the parameter of the escape code that makes them. */
enum Ink {
    STRONG("1"),
    EMPHASIS("3"),
    CODE("36"),
    MARK("1;4"),
    DIM("2"),
    UP("32"),
    DOWN("31");

    private final String parameter;

    Ink(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
