package newstape.platform.telegram.look;

import java.util.List;
import newstape.platform.PriceColumns;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Visible;

/** Quotes as Telegram shows them: one price at a glance, several in columns. */
sealed interface Prices {
    void write(Body body);

    static Prices of(Text title, List<Reply.Group> groups) {
        List<Reply.Row> rows = rows(groups);
        return rows.size() == 1 ? new One(title, rows.getFirst()) : new Several(title, groups);
    }

    private static List<Reply.Row> rows(List<Reply.Group> groups) {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** A single price. */
    record One(Text name, Reply.Row row) implements Prices {
        @Override
        public void write(Body body) {
            String change = row.shownChange().isBlank() ? "" : "  " + row.shownChange();
            body.prose(Text.of(
                    new Text.Strong(title()), Text.plain("\n"), Text.strong(Visible.line(row.shownPrice() + change))));
        }

        private Text title() {
            if (!Visible.isAny(name.characters())) {
                return Text.plain(row.symbol());
            }
            return name.characters().contains(row.symbol()) ? name : Text.of(name, Text.plain(" · " + row.symbol()));
        }
    }

    /** Several prices; those that belong together under their name. */
    record Several(Text title, List<Reply.Group> groups) implements Prices {
        /** More characters of one width find no room on a phone held upright. */
        private static final int PHONE = 30;

        @Override
        public void write(Body body) {
            if (Visible.isAny(title.characters())) {
                body.heading(title);
            }
            PriceColumns columns = new PriceColumns(rows(groups));
            for (Reply.Group group : groups) {
                switch (group) {
                    case Reply.Group(Text name, List<Reply.Row> rows) -> {
                        if (Visible.isAny(name.characters())) {
                            body.heading(name);
                        }
                        body.columns(lines(rows, columns));
                    }
                }
            }
        }

        /** What stays together in however many tables they must stand. */
        private static List<String> lines(List<Reply.Row> rows, PriceColumns columns) {
            if (columns.width() <= PHONE) {
                return rows.stream().map(columns::line).toList();
            }
            return rows.stream()
                    .map(row -> columns.name(row) + "\n  " + columns.figures(row))
                    .toList();
        }
    }
}
