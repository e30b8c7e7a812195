package newstape.reply;

import java.util.Arrays;

/**
 * A picture, in a form that every platform shows. Equal to another with the same bytes.
 *
 * <p>What it shows is said in {@code description} for who can't see it, and where no picture can be shown.
 */
public final class Image {
    /** How it is written. */
    public enum Format {
        PNG("image/png"),
        JPEG("image/jpeg"),
        WEBP("image/webp"),
        GIF("image/gif");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The ending of a file's name, without the dot. */
        public String ending() {
            return this == JPEG ? "jpg" : mediaType.substring(mediaType.indexOf('/') + 1);
        }
    }

    private final Format format;
    private final byte[] bytes;
    private final String description;

    public Image(Format format, byte[] bytes, String description) {
        this.format = format;
        this.bytes = bytes.clone();
        this.description = description;
    }

    public Format format() {
        return format;
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public String description() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && format == image.format
                && description.equals(image.description)
                && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + description.hashCode();
    }

    @Override
    public String toString() {
        return "Image[%s, %d bytes, %s]".formatted(format, bytes.length, description);
    }
}
