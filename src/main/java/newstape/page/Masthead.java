package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Published;

/**
 * The top of a text page: headline, standfirst, byline, day.
 *
 * @param standfirst what stands between the headline and the byline: prose, however short
 * @param body what is below, and what is neither byline nor day among it
 */
record Masthead(
        String title, List<String> names, Optional<Published> published, List<Line> standfirst, List<Line> body) {
    private static final int TOP = 6;
    private static final int STANDFIRST = 2;
    private static final int STANDFIRST_WORDS = 4;

    /** @param crumb the title as the breadcrumb prints it, where it does */
    static Optional<Masthead> of(List<Line> lines, Optional<String> crumb) {
        List<Line> real =
                lines.stream().filter(line -> !Furniture.is(line.text())).toList();
        if (real.isEmpty()) {
            return Optional.empty();
        }
        TextTitle found = TextTitle.in(lines, real, crumb);
        int at = found.line();
        List<Line> below = real.subList(found.ownLine() ? at + 1 : at, real.size());
        return Optional.of(below(found.title(), real.subList(0, at), below));
    }

    private static Masthead below(String title, List<Line> above, List<Line> below) {
        int seen = Math.min(TOP, below.size());
        List<Line> top = new ArrayList<>(above);
        top.addAll(below.subList(0, seen));
        boolean dated =
                top.stream().anyMatch(line -> PrintedMoment.day(line.text()).isPresent());
        List<String> names = new ArrayList<>();
        Optional<Published> published = Optional.empty();
        List<Line> standfirst = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        for (int i = 0; i < top.size(); i++) {
            Line line = top.get(i);
            Optional<Byline> byline = byline(top, i, dated && i == above.size());
            Optional<Published> day = byline.flatMap(Byline::published).or(() -> PrintedMoment.day(line.text()));
            byline.ifPresent(by -> names.addAll(by.names()));
            published = published.or(() -> day);
            boolean imprint = byline.isPresent() || day.isPresent();
            if (i >= above.size() && imprint && standfirst.isEmpty() && body.size() <= STANDFIRST) {
                body.stream().filter(text -> text.words() >= STANDFIRST_WORDS).forEach(standfirst::add);
                body.clear();
            } else if (i >= above.size() && !imprint && !Titles.same(line.text(), title)) {
                body.add(line);
            }
            if (i >= above.size() && TextTitle.opensBody(line)) {
                seen = i - above.size() + 1;
                break;
            }
        }
        body.addAll(below.subList(seen, below.size()));
        return new Masthead(title, names.stream().distinct().toList(), published, standfirst, body);
    }

    /** @param alone whether a name with nothing beside it is a byline here */
    private static Optional<Byline> byline(List<Line> top, int i, boolean alone) {
        String text = Byline.once(top.get(i).text());
        Optional<Byline> byline = Byline.of(text).or(() -> Byline.unmarked(text));
        boolean dayBelow =
                i + 1 < top.size() && PrintedMoment.day(top.get(i + 1).text()).isPresent();
        return byline.isPresent() || !(dayBelow || alone) || !Names.isFullName(text)
                ? byline
                : Optional.of(new Byline(List.of(text), Optional.empty()));
    }

    static boolean imprint(String line) {
        return Byline.of(line).isPresent() || PrintedMoment.day(line).isPresent();
    }
}
