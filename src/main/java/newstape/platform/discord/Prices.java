package newstape.platform.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;

/** Quotes as Discord shows them: one price large, several in a table. */
sealed interface Prices {
    Text title();

    Tone tone();

    void write(Body body);

    static Prices of(Text title, List<Reply.Group> groups) {
        List<Reply.Row> rows = rows(groups);
        return rows.size() == 1 ? new One(title, rows.getFirst()) : new Several(title, groups, balance(rows));
    }

    private static List<Reply.Row> rows(List<Reply.Group> groups) {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** A colour of its own only where all go one way. */
    private static Tone balance(List<Reply.Row> rows) {
        Set<Tone> tones = rows.stream().map(Reply.Row::tone).collect(Collectors.toSet());
        return tones.size() == 1 ? tones.iterator().next() : Tone.NEUTRAL;
    }

    /** A single price, read at a glance. */
    record One(Text name, Reply.Row row) implements Prices {
        @Override
        public Text title() {
            return name.characters().contains(row.symbol()) ? name : Text.of(name, Text.plain(" · " + row.symbol()));
        }

        @Override
        public Tone tone() {
            return row.tone();
        }

        @Override
        public void write(Body body) {
            String figures =
                    row.shownChange().isBlank() ? row.shownPrice() : row.shownPrice() + "  " + row.shownChange();
            body.heading(Text.plain(figures));
        }
    }

    /** Several prices; those that belong together under their name. */
    record Several(Text title, List<Reply.Group> groups, Tone tone) implements Prices {
        @Override
        public void write(Body body) {
            PriceTable table = new PriceTable(rows(groups));
            for (Reply.Group group : groups) {
                switch (group) {
                    case Reply.Group(Text name, List<Reply.Row> rows) -> {
                        if (Visible.isAny(name.characters())) {
                            body.heading(name);
                        }
                        table.of(rows).forEach(body::written);
                    }
                }
            }
        }
    }
}
