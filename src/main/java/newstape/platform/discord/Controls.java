package newstape.platform.discord;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import newstape.reply.Button;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Label;
import newstape.words.Lexicon;
import newstape.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The buttons and menus under a message. Pages come first, then answers to a question, then what else can be asked;
 * what is offered many times over, as the sections of an article are, becomes a menu.
 */
final class Controls {
    private static final Logger LOG = LoggerFactory.getLogger(Controls.class);
    private static final int MOST_ROWS = 5;
    private static final int BUTTONS_A_ROW = 5;
    static final int MOST_OPTIONS = 25;
    private static final int MOST_OF_A_KIND = 4;
    private static final int MOST_ANSWERS = 10;
    static final int LABEL = 80;
    private static final int OPTION = 100;

    private final Ids ids;
    private final Lexicon lexicon;

    Controls(Ids ids, Lexicon lexicon) {
        this.ids = ids;
        this.lexicon = lexicon;
    }

    /** At most five rows; none where nothing can be pressed. */
    List<ActionRow> rows(Reply reply, Locale language, String asker) {
        Frame frame = reply.frame();
        List<List<Offer>> buttons = new ArrayList<>();
        List<List<Offer>> menus = new ArrayList<>();
        buttons.add(PageButtons.of(reply));
        List<Offer> answers = answers(reply);
        (answers.size() > MOST_ANSWERS ? menus : buttons).add(answers);
        List<Offer> single = new ArrayList<>();
        byCommand(frame.buttons()).values().forEach(kind -> {
            if (kind.size() > MOST_OF_A_KIND) {
                menus.add(kind);
            } else {
                single.addAll(kind);
            }
        });
        buttons.add(single);
        menus.removeIf(List::isEmpty);
        List<ActionRow> rows =
                buttonRows(buttons, frame.audience(), asker, MOST_ROWS - Math.min(menus.size(), MOST_ROWS - 1));
        addMenus(menus, rows, frame.audience(), asker, language);
        return rows;
    }

    /** A menu's row is part of its id: no two menus of a message have the same. */
    private void addMenus(
            List<List<Offer>> menus, List<ActionRow> rows, Frame.Audience audience, String asker, Locale language) {
        int room = MOST_ROWS - rows.size();
        if (menus.size() > room) {
            LOG.warn("{} menus found no room under a message", menus.size() - room);
        }
        for (List<Offer> offers : menus.subList(0, Math.min(menus.size(), room))) {
            menu(offers, rows.size(), audience, asker, language).ifPresent(rows::add);
        }
    }

    private static List<Offer> answers(Reply reply) {
        return reply instanceof Reply.Choice choice
                ? choice.options().stream().map(Offer::answer).toList()
                : List.of();
    }

    private static Map<String, List<Offer>> byCommand(List<Button> buttons) {
        return buttons.stream()
                .map(Offer::other)
                .collect(Collectors.groupingBy(
                        offer -> offer.call().command(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Ids are written for what is shown and for nothing else: a long line is spread over all ids of its message. */
    private List<ActionRow> buttonRows(List<List<Offer>> groups, Frame.Audience audience, String asker, int most) {
        List<List<Offer>> shown = inRows(groups, most);
        Iterator<Optional<String>> written = ids.write(
                        audience,
                        asker,
                        shown.stream().flatMap(List::stream).map(Offer::call).toList())
                .iterator();
        List<ActionRow> rows = new ArrayList<>();
        for (List<Offer> row : shown) {
            List<net.dv8tion.jda.api.components.buttons.Button> pressable = new ArrayList<>();
            for (Offer offer : row) {
                written.next().ifPresentOrElse(id -> pressable.add(offer.button(id)), () -> leftOut(offer));
            }
            if (!pressable.isEmpty()) {
                rows.add(ActionRow.of(pressable));
            }
        }
        return rows;
    }

    private static List<List<Offer>> inRows(List<List<Offer>> groups, int most) {
        List<List<Offer>> rows = new ArrayList<>();
        for (List<Offer> group : groups) {
            for (int from = 0; from < group.size(); from += BUTTONS_A_ROW) {
                rows.add(group.subList(from, Math.min(group.size(), from + BUTTONS_A_ROW)));
            }
        }
        if (rows.size() > most) {
            LOG.warn("{} rows of buttons found no room under a message", rows.size() - most);
        }
        return rows.subList(0, Math.min(rows.size(), most));
    }

    private Optional<ActionRow> menu(
            List<Offer> offers, int position, Frame.Audience audience, String asker, Locale language) {
        Map<String, SelectOption> options = new LinkedHashMap<>();
        for (Offer offer : offers.subList(0, Math.min(offers.size(), MOST_OPTIONS))) {
            ids.value(offer.call())
                    .ifPresentOrElse(value -> options.putIfAbsent(value, offer.option(value)), () -> leftOut(offer));
        }
        if (offers.size() > MOST_OPTIONS) {
            LOG.warn("{} options found no room in a menu", offers.size() - MOST_OPTIONS);
        }
        Words words = lexicon.words(Controls.class, language);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(ActionRow.of(StringSelectMenu.create(ids.menu(audience, asker, position))
                        .setPlaceholder(words.line("menu", Map.of("count", options.size())))
                        .addOptions(options.values())
                        .build()));
    }

    private static void leftOut(Offer offer) {
        LOG.warn("a button was left out, as what it asks for is too long: {}", offer.call());
    }

    /** Something to press: what it says, and what it asks for. */
    record Offer(String label, String detail, newstape.reply.Call call, ButtonStyle style, boolean live) {
        static Offer answer(Reply.Option option) {
            return new Offer(
                    option.label().characters(),
                    option.detail().characters(),
                    option.call(),
                    ButtonStyle.PRIMARY,
                    true);
        }

        static Offer other(Button button) {
            return new Offer(button.label().characters(), "", button.call(), ButtonStyle.SECONDARY, true);
        }

        net.dv8tion.jda.api.components.buttons.Button button(String id) {
            return net.dv8tion.jda.api.components.buttons.Button.of(style, id, Label.of(label, LABEL))
                    .withDisabled(!live);
        }

        SelectOption option(String value) {
            SelectOption option = SelectOption.of(Label.of(label, OPTION), value);
            return detail.isBlank() ? option : option.withDescription(Label.of(detail, OPTION));
        }
    }
}
