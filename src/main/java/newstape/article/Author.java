package newstape.article;

import java.util.Optional;

/** Who wrote an article, and what the page says of them. */
public record Author(String name, Optional<String> bio) {}
