// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.PartName;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;
import org.jspecify.annotations.Nullable;

/** What stands behind a figure: its unit, marks, a second unit, an earlier value, and words that take it all back. */
final class Behind {
    private static final Set<String> MARKS = Words.of("""
            * h ! high ( ) [ ] abnormal raised | unit units :
            """);

    private static final Set<String> EARLIER = Words.of("""
            prev previous previously was earlier last prior from preceding
            """);

    private static final Set<String> AFTER_EARLIER = Words.of("""
            result results value values level levels of at = : were was a time ,
            """);

    private static final Set<String> TAKES_BACK = Words.of("""
            threshold limit cut cutoff action equivalent equal upper reference
            """);

    private static final Set<String> OTHER_STUFF = Words.of("""
            urine urinary synovial aspirate creatinine gfr tissue fluid series cohort patients studies population
            """);

    private static final Set<String> EQUALS = Set.of("equal", "equals", "equivalent");

    private final Tokens tokens;

    Behind(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The unit behind the figure, over marks such as {@code H} or {@code *}. */
    Optional<IonUnit.Found> unit(Figure figure) {
        for (int at = figure.next(); at < figure.next() + 4; at++) {
            var unit = IonUnit.at(tokens, at);
            if (unit.isPresent()) return unit;
            if (!tokens.in(at, MARKS)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a word follows without a unit that shows the figure to be something else. */
    boolean isOtherMeasure(Figure figure) {
        var next = tokens.at(figure.next());
        boolean unit = IonUnit.at(tokens, figure.next()).isPresent();
        return !unit
                && next.isWord()
                && !tokens.in(figure.next(), MARKS)
                && !tokens.in(figure.next(), Set.of("and", "to"));
    }

    /** Whether nothing behind the unit turns the result into a threshold or into another fluid. */
    boolean isFree(IonUnit.@Nullable Found unit) {
        if (unit == null) return true;
        int at = unit.next();
        if (tokens.is(at, "or") || tokens.is(at, "and"))
            if (tokens.in(at + 1, Set.of("more", "above", "higher", "over", "greater", "less", "below"))) return false;
        int word = at;
        while (word < at + 5
                && tokens.in(word, Set.of("is", "the", "as", "an", "a", "being", "mhra", ",", "(", "which"))) word++;
        if (tokens.in(word, TAKES_BACK) && !hasFigureOfItsOwn(word)) return false;
        for (int each = at; each < at + 6 && tokens.sameSentence(each, unit.at()); each++) {
            if (tokens.is(each, ",") || tokens.at(each).isNumber()) return true;
            if (tokens.in(each, OTHER_STUFF)) return false;
        }
        return true;
    }

    /** {@code (MHRA action level 7 ug/L)} speaks of its own figure; what is equal to another figure is no result. */
    private boolean hasFigureOfItsOwn(int word) {
        if (tokens.in(word, EQUALS)) return false;
        for (int at = word; at < word + 8 && !tokens.is(at, ")") && !tokens.is(at, "."); at++)
            if (tokens.at(at).isNumber()) return true;
        return false;
    }

    /** The specimen told behind the unit: {@code (whole blood)}, {@code in serum}. */
    Optional<Specimen.Found> specimen(Draft draft) {
        int at = draft.next();
        for (int each = at; each < at + 4; each++) {
            if (Mention.at(tokens, each).isPresent() || tokens.at(each).isLineEnd()) return Optional.empty();
            var found = Specimen.at(tokens, each);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Earlier values of the results just read, one for each or one for the last; a second unit is noted on the way. */
    List<Draft> earlier(List<Draft> present) {
        var last = present.getLast();
        int at = alsoPrinted(last);
        if (tokens.in(at, Set.of("(", ",", "["))) at++;
        if (tokens.is(at, "up") || tokens.is(at, "down")) at++;
        if (!tokens.in(at, EARLIER)) return List.of();
        at++;
        for (int most = at + 4; at < most && tokens.in(at, AFTER_EARLIER); ) at++;
        var first = Figure.at(tokens, at);
        if (first.isEmpty()
                || (isOtherMeasure(first.get()) && !tokens.in(first.get().next(), Set.of("in", "on"))))
            return List.of();
        return tokens.is(first.get().next(), "/") ? bothEarlier(present, first.get()) : List.of(old(last, first.get()));
    }

    private List<Draft> bothEarlier(List<Draft> present, Figure first) {
        var second = Figure.at(tokens, first.next() + 1);
        if (second.isEmpty()) return List.of();
        var old = new ArrayList<Draft>();
        var last = old(present.getLast(), second.get());
        if (present.size() == 2) {
            old.add(old(present.getFirst(), first));
            last.day().ifPresent(old.getFirst()::add);
        }
        old.add(last);
        return old;
    }

    private Draft old(Draft present, Figure figure) {
        var unit = unit(figure);
        var old = new Draft(present.mention(), figure, unit.orElse(null), present.specimen());
        old.earlier();
        if (unit.isEmpty()) old.inherit(present);
        int at = unit.map(IonUnit.Found::next).orElse(figure.next());
        if (tokens.is(at, "in") || tokens.is(at, "on") || tokens.is(at, ",")) at++;
        PrintedDay.at(tokens, at).ifPresent(day -> old.add(day.part(tokens, PartName.SAMPLED_ON)));
        return old;
    }

    private int alsoPrinted(Draft draft) {
        int at = draft.next();
        int inside = tokens.in(at, Set.of("(", "=", "/")) ? at + 1 : at;
        var figure = inside == at ? Optional.<Figure>empty() : Figure.at(tokens, inside);
        var unit = figure.flatMap(this::unit);
        var own = draft.unit();
        if (unit.isEmpty() || own == null || unit.get().unit() == own.unit()) return at;
        int next = unit.get().next();
        var printed = figure.get().value() + " " + unit.get().unit().printed();
        draft.add(tokens.part(PartName.ALSO_PRINTED, printed, figure.get().at(), next));
        return tokens.is(next, ")") ? next + 1 : next;
    }
}
