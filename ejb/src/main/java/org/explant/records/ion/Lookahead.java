// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.Optional;
import java.util.Set;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Walks from an element to its figure, over words that may stand between them and over none else. The strictness is the
 * point: {@code cobalt chrome head 46 mm} ends at its second word.
 */
final class Lookahead {
    private static final int FURTHEST = 18;

    private static final Set<String> BETWEEN = Words.of("""
            level levels lvl lev concentration conc result results reading is was are were of at : = - – in the
            a an had has have been ion ions metal now today measured reported read reads showed shows came back
            as both again still only very markedly raised elevated high low risen rose increased gone up fallen
            fell down further to approximately about around just edta trace * h ! his her respectively together
            value remains stable with from peaked s b p measuring decreased dropped unchanged currently slightly
            significantly modestly mildly on this occasion sample stood total ~ c circa even higher lower also
            then subsequently similarly  by icp ms
            """);

    private final Tokens tokens;
    private int at;
    private Specimen.@Nullable Found specimen;
    private IonUnit.@Nullable Found unit;
    private int lines;

    private Lookahead(Tokens tokens, int from) {
        this.tokens = tokens;
        this.at = from;
    }

    /** A figure and what stood before it. */
    record Reached(Figure figure, Specimen.@Nullable Found specimen, IonUnit.@Nullable Found unit) {}

    /** The figure that the words from here lead to. */
    static Optional<Reached> from(Tokens tokens, int from) {
        return new Lookahead(tokens, from).walk(from);
    }

    private Optional<Reached> walk(int from) {
        while (at - from < FURTHEST) {
            var figure = Figure.at(tokens, at);
            if (figure.isPresent()) return figure.map(found -> new Reached(found, specimen, unit));
            if (!step()) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean step() {
        var stuff = Specimen.at(tokens, at);
        var measure = IonUnit.at(tokens, at);
        if (stuff.isPresent()) {
            specimen = stuff.get();
            at = specimen.next();
            return specimen.specimen() != Specimen.OTHER;
        }
        if (measure.isPresent()) {
            unit = measure.get();
            at = unit.next();
            return true;
        }
        if (tokens.at(at).isLineEnd()) return lineEnds();
        if (tokens.is(at, ",")
                        && (tokens.is(at + 1, "edta")
                                || Specimen.at(tokens, at + 1).isPresent())
                || isCell()) {
            at++;
            return true;
        }
        if (tokens.is(at, "(") || tokens.is(at, "[")) return bracket();
        if (tokens.is(at, ")") || tokens.is(at, "]") || tokens.in(at, BETWEEN)) {
            at++;
            return true;
        }
        return false;
    }

    /** {@code |73|nmol/L|}: a cell with a figure, and the next one with its unit. */
    private boolean isCell() {
        if (!tokens.is(at, "|")) return false;
        var figure = Figure.at(tokens, at + 1);
        return figure.isPresent()
                && tokens.is(figure.get().next(), "|")
                && IonUnit.at(tokens, figure.get().next() + 1).isPresent();
    }

    /** One line end is passed where the words run on, or where a figure with its unit begins the next line. */
    private boolean lineEnds() {
        var figure = Figure.at(tokens, at + 1);
        boolean cell =
                figure.isPresent() && IonUnit.at(tokens, figure.get().next()).isPresent();
        return lines++ == 0 && (tokens.runsOn(at++) || cell);
    }

    /** A range in brackets is passed over whole; anything else in brackets is read like other words. */
    private boolean bracket() {
        int inside = at + 1;
        boolean range = tokens.is(inside, "<")
                || tokens.is(inside, "ref")
                || tokens.is(inside, "reference")
                || tokens.is(inside, "normal")
                || (tokens.at(inside).isNumber() && !tokens.is(inside + 1, ")") && tokens.is(inside + 1, "-"));
        if (!range) {
            at++;
            return true;
        }
        for (int end = inside; end < inside + 10; end++)
            if (tokens.is(end, ")") || tokens.is(end, "]")) {
                at = end + 1;
                return true;
            }
        return false;
    }
}
