package newstape.text;

/** Which way a figure went; a renderer may show it as a colour, never as the only sign. */
public enum Tone {
    NEUTRAL,
    UP,
    DOWN
}
