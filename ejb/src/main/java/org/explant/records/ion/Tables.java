// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.PartName;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Cumulative tables: days along the top with an element in each row, or elements along the top with a day in
 * each row.
 */
final class Tables {
    private static final int ROWS = 40;
    private static final int COLUMNS = 12;
    private static final int HEADING = 4;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final List<Draft> found = new ArrayList<>();
    private final Set<Mention> taken = new HashSet<>();

    private Tables(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** @param taken mentions that are rows or columns, and no longer free for sentences */
    record Read(List<Draft> drafts, Set<Mention> taken) {}

    static Read of(Tokens tokens, List<Mention> mentions) {
        var tables = new Tables(tokens, mentions);
        tables.underDays();
        tables.underElements();
        return new Read(tables.found, tables.taken);
    }

    // ---- days along the top

    private void underDays() {
        List<PrintedDay> days = List.of();
        int headLine = -1;
        int next = 0;
        for (int index = 0; index < tokens.size(); index++) {
            if (!tokens.startsLine(index)) continue;
            var head = daysOf(index);
            if (head.size() > 1) {
                days = head;
                headLine = tokens.line(index);
            }
            while (next < mentions.size() && mentions.get(next).at() < index) next++;
            boolean near = headLine >= 0 && tokens.line(index) > headLine && tokens.line(index) - headLine <= 5;
            if (near && next < mentions.size() && mentions.get(next).at() <= index + 2) row(mentions.get(next), days);
        }
    }

    /** A line of a heading such as {@code Date} and then days alone. */
    private List<PrintedDay> daysOf(int start) {
        var days = new ArrayList<PrintedDay>();
        int at = start;
        while (at < start + 5
                && (tokens.at(at).isWord() || tokens.is(at, ":"))
                && PrintedDay.at(tokens, at).isEmpty()) at++;
        for (var day = PrintedDay.at(tokens, at); day.isPresent(); day = PrintedDay.at(tokens, at)) {
            days.add(day.get());
            at = day.get().next();
            if (days.size() > COLUMNS) return List.of();
        }
        return tokens.at(at).isLineEnd() ? days : List.of();
    }

    private void row(Mention mention, List<PrintedDay> days) {
        var first = Lookahead.from(tokens, mention.next());
        if (first.isEmpty() || tokens.line(first.get().figure().at()) != tokens.line(mention.at())) return;
        var cells = cells(first.get().figure().at(), days.size());
        if (cells.isEmpty() || cells.get().figures().size() > days.size()) return;
        taken.add(mention);
        var unit = cells.get().unit() == null ? first.get().unit() : cells.get().unit();
        for (int each = 0; each < cells.get().figures().size(); each++) {
            var draft = new Draft(
                    mention,
                    cells.get().figures().get(each),
                    each == 0 ? unit : null,
                    first.get().specimen());
            if (each > 0 && unit != null) draft.inferred(unit);
            draft.add(days.get(each).part(tokens, PartName.SAMPLED_ON));
            found.add(draft);
        }
    }

    private record Cells(List<Figure> figures, IonUnit.@Nullable Found unit, int next) {}

    /** Figures that follow each other, with units and marks between, not more than wanted. */
    private Optional<Cells> cells(int from, int most) {
        var figures = new ArrayList<Figure>();
        IonUnit.Found unit = null;
        int at = from;
        while (at < from + 6 * (most + 1)) {
            var figure = figures.size() < most ? Figure.at(tokens, at) : Optional.<Figure>empty();
            var measure = IonUnit.at(tokens, at);
            if (figure.isPresent()) {
                figures.add(figure.get());
                at = figure.get().next();
            } else if (measure.isPresent()) {
                unit = unit == null ? measure.get() : unit;
                at = measure.get().next();
            } else if (tokens.in(at, Set.of("*", "h", "!", "(", ")", "|"))) at++;
            else break;
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Cells(figures, unit, at));
    }

    // ---- elements along the top

    private void underElements() {
        for (int each = 0; each < mentions.size(); each++) {
            var head = headFrom(each);
            if (head.isEmpty()) continue;
            head.forEach(taken::add);
            rows(head);
            each += head.size() - 1;
        }
    }

    /** Elements on a line without a figure, the rest of the line words and units. */
    private List<Mention> headFrom(int first) {
        var head = new ArrayList<Mention>();
        int line = tokens.line(mentions.get(first).at());
        for (int each = first; each < mentions.size() && head.size() < 3; each++) {
            if (tokens.line(mentions.get(each).at()) != line) break;
            head.add(mentions.get(each));
        }
        int start = tokens.lineStart(mentions.get(first).at(), 12);
        for (int at = start; at < start + 30 && tokens.line(at) == line; at++)
            if (tokens.at(at).isNumber() || tokens.is(at, ".")) return List.of();
        return firstRow(mentions.get(first).at()) > 0 ? head : List.of();
    }

    /** The first line below that begins with a day; a heading may be broken over lines without a figure. */
    private int firstRow(int heading) {
        int at = lineAfter(heading);
        for (int line = 0; line < HEADING && at > 0; line++, at = lineAfter(at)) {
            if (PrintedDay.at(tokens, at).isPresent()) return at;
            for (int each = at; each < at + COLUMNS && !tokens.at(each).isLineEnd(); each++)
                if (tokens.at(each).isNumber() || tokens.is(each, ".")) return -1;
        }
        return -1;
    }

    private void rows(List<Mention> head) {
        int at = firstRow(head.getFirst().at());
        for (int row = 0; row < ROWS && at > 0; row++, at = lineAfter(at)) {
            var day = PrintedDay.at(tokens, at);
            if (day.isEmpty()) return;
            int from = day.get().next();
            if (tokens.is(from, "|")) from++;
            var cells = cells(from, head.size());
            if (cells.isEmpty() || cells.get().figures().size() < head.size()) continue;
            if (tokens.at(cells.get().next()).isNumber()) continue;
            for (int column = 0; column < head.size(); column++)
                found.add(cell(head.get(column), cells.get(), column, day.get()));
        }
    }

    private Draft cell(Mention mention, Cells cells, int column, PrintedDay day) {
        var draft = new Draft(mention, cells.figures().get(column), cells.unit(), null);
        if (cells.unit() == null) unitAbove(mention).ifPresent(draft::inferred);
        draft.add(day.part(tokens, PartName.SAMPLED_ON));
        return draft;
    }

    /** The unit behind the heading of the column, or in the title of the table. */
    private Optional<IonUnit.Found> unitAbove(Mention mention) {
        int line = tokens.line(mention.at());
        for (int at = mention.next(); at < mention.next() + 8 && tokens.line(at) == line; at++) {
            var unit = IonUnit.at(tokens, at);
            if (unit.isPresent()) return unit;
        }
        for (int at = mention.at() - 1; at > mention.at() - 30 && tokens.line(at) >= line - 2; at--) {
            var unit = IonUnit.at(tokens, at);
            if (unit.isPresent()) return unit;
        }
        return Optional.empty();
    }

    private int lineAfter(int index) {
        for (int at = index; at < index + 60; at++)
            if (tokens.at(at).isLineEnd()) return at + 1 < tokens.size() ? at + 1 : -1;
        return -1;
    }
}
