// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Results of cobalt and chromium in a person's blood. A figure is one when strict words lead from the element to it, a
 * unit stands with it or with its row, and nothing before it speaks of thresholds or of other people.
 */
public final class IonReading {
    private final Tokens tokens;
    private final Bars bars;
    private final List<Mention> mentions;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> figures = new HashSet<>();
    private final Behind behind;
    private final Map<Element, Set<Integer>> lines;

    private IonReading(Tokens tokens) {
        this.tokens = tokens;
        bars = Bars.of(tokens);
        mentions = Mention.all(tokens);
        behind = new Behind(tokens);
        lines = mentions.stream()
                .collect(groupingBy(Mention::element, mapping(mention -> tokens.line(mention.at()), toSet())));
    }

    /** Every result of the page. */
    public static List<Candidate> of(Tokens tokens) {
        return new IonReading(tokens).read();
    }

    private List<Candidate> read() {
        var tables = Tables.of(tokens, mentions);
        tables.drafts().forEach(this::keep);
        var free = mentions.stream()
                .filter(mention -> !tables.taken().contains(mention) && !bars.at(mention.at()))
                .toList();
        for (int each = 0; each < free.size(); each++) {
            var second = each + 1 < free.size() ? free.get(each + 1) : null;
            if (second != null && arePair(free.get(each), second) && pair(free.get(each), second)) each++;
            else single(free.get(each));
        }
        return finished();
    }

    private void keep(Draft draft) {
        if (figures.add(draft.figure().at())) drafts.add(draft);
    }

    // ---- one element and its figure

    private void single(Mention mention) {
        var reached = Lookahead.from(tokens, mention.next());
        if (reached.isEmpty()) {
            Before.of(tokens, mention)
                    .filter(before -> behind.isFree(before.unit()))
                    .ifPresent(this::keep);
            return;
        }
        var figure = reached.get().figure();
        var unit = behind.unit(figure).orElse(reached.get().unit());
        var draft = new Draft(mention, figure, unit, reached.get().specimen());
        if (unit == null && behind.isOtherMeasure(figure)) return;
        if (unit != null && !behind.isFree(unit)) return;
        var both = withOtherElement(draft);
        if (risen(draft)) return;
        keep(draft);
        behind.earlier(both).forEach(this::keep);
    }

    /** {@code from 96 to 152 nmol/L}: the first is an earlier value, the second the result. */
    private boolean risen(Draft first) {
        int to = tokens.are(first.next(), "and", "then") ? first.next() + 1 : first.next();
        if (!tokens.is(to, "to") && !tokens.is(to, "then")) return false;
        var second = Figure.at(tokens, to + 1);
        var unit = second.flatMap(behind::unit);
        if (second.isEmpty() || unit.isEmpty()) return false;
        var present = new Draft(first.mention(), second.get(), unit.get(), first.specimen());
        first.earlier();
        first.inherit(present);
        keep(first);
        keep(present);
        return true;
    }

    /** The result, behind that of the other element where one stands before it on the line. */
    private List<Draft> withOtherElement(Draft draft) {
        if (drafts.isEmpty()) return List.of(draft);
        var last = drafts.getLast();
        boolean other = last.mention().element() != draft.mention().element();
        return other
                        && tokens.line(last.figure().at())
                                == tokens.line(draft.figure().at())
                ? List.of(last, draft)
                : List.of(draft);
    }

    // ---- cobalt and chromium, then both figures

    private boolean arePair(Mention one, Mention other) {
        if (one.element() == other.element() || other.at() - one.next() > 5) return false;
        for (int at = one.next(); at < other.at(); at++)
            if (!tokens.in(
                    at,
                    Set.of("and", "&", "/", "+", "level", "levels", "(", ")", "co", "cr", "serum", "blood", "whole")))
                return false;
        return true;
    }

    private boolean pair(Mention one, Mention other) {
        var first = Lookahead.from(tokens, other.next());
        if (first.isEmpty()) return false;
        var figure = first.get().figure();
        var unit = behind.unit(figure);
        int join = unit.map(IonUnit.Found::next).orElse(figure.next());
        if (!tokens.in(join, Set.of("and", "&", "/", ",", "+"))) return false;
        var second = Figure.at(tokens, join + 1);
        if (second.isEmpty()) return false;
        var whole = behind.unit(second.get()).orElse(first.get().unit());
        if (whole == null || !behind.isFree(whole)) return false;
        var cobalt = new Draft(one, figure, unit.orElse(null), first.get().specimen());
        var chromium = new Draft(other, second.get(), whole, first.get().specimen());
        if (unit.isEmpty()) cobalt.inferred(whole);
        keep(cobalt);
        keep(chromium);
        behind.earlier(List.of(cobalt, chromium)).forEach(this::keep);
        return true;
    }

    // ---- what stands elsewhere

    private List<Candidate> finished() {
        drafts.sort((one, other) ->
                Integer.compare(one.figure().at(), other.figure().at()));
        for (int each = 0; each < drafts.size(); each++) {
            var draft = drafts.get(each);
            var next = each + 1 < drafts.size() ? drafts.get(each + 1) : null;
            var last = each > 0 ? drafts.get(each - 1) : null;
            specimenNear(draft, last);
            if (draft.unit() == null && next != null && isRow(draft, next, 0)) draft.inherit(next);
            if (draft.unit() == null && last != null && isRow(last, draft, 3)) draft.inherit(last);
        }
        var panels = Panels.of(tokens);
        drafts.forEach(panels::complete);
        return drafts.stream()
                .filter(Draft::isPlausible)
                .filter(this::isNoCreatinine)
                .map(draft -> draft.candidate(tokens))
                .toList();
    }

    private void specimenNear(Draft draft, @Nullable Draft last) {
        if (draft.specimen() != null) return;
        specimenBefore(draft.mention().at()).ifPresent(draft::of);
        if (draft.specimen() != null) return;
        behind.specimen(draft).ifPresent(draft::of);
        if (draft.specimen() == null && last != null && isRow(last, draft, 0)) {
            var same = last.specimen();
            if (same != null) draft.of(same);
        }
    }

    private Optional<Specimen.Found> specimenBefore(int index) {
        for (int back = index - 1; back >= index - 8 && tokens.line(back) == tokens.line(index); back--) {
            if (tokens.at(back).isNumber() || tokens.is(back, ".") || tokens.is(back, "|")) return Optional.empty();
            var found = Specimen.at(tokens, back);
            boolean whole = found.isPresent() && tokens.is(back - 1, "whole");
            if (whole) return Specimen.at(tokens, back - 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Whether two results stand so near that one unit serves both: on one line, or on rows of one panel. */
    private boolean isRow(Draft one, Draft other, int lines) {
        int apart = tokens.line(other.figure().at()) - tokens.line(one.figure().at());
        if (apart == 0) return other.figure().at() - one.figure().at() <= 12;
        int start = tokens.lineStart(other.mention().at(), 4);
        return apart <= lines
                && !other.mention().symbol()
                && other.mention().at() - start <= 3
                && tokens.startsLine(start);
    }

    /** A bare symbol is the metal only beside the other metal; alone, Cr is creatinine. */
    private boolean isNoCreatinine(Draft draft) {
        if (!draft.mention().symbol()) return true;
        var unit = draft.unit();
        boolean micromoles = unit != null && unit.unit() == IonUnit.UMOL_L;
        if (draft.mention().element() == Element.COBALT && !micromoles) return true;
        var other = lines.get(draft.mention().element() == Element.COBALT ? Element.CHROMIUM : Element.COBALT);
        int line = tokens.line(draft.mention().at());
        return other != null && (other.contains(line) || other.contains(line - 1) || other.contains(line + 1));
    }
}
