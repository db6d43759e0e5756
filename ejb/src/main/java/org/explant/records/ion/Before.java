// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.Optional;
import java.util.Set;
import org.explant.records.text.Tokens;

/** Results whose figure stands before the element: {@code 152 nmol/L for cobalt}. */
final class Before {
    private static final Set<String> LEADING = Set.of("for", "of", "(", "in", "the");

    private Before() {}

    static Optional<Draft> of(Tokens tokens, Mention mention) {
        int at = mention.at() - 1;
        Optional<Specimen.Found> specimen = Specimen.at(tokens, at);
        if (specimen.isPresent()) at = specimen.get().at() - (tokens.is(at - 1, "whole") ? 2 : 1);
        boolean led = tokens.in(at, LEADING);
        if (!led) return Optional.empty();
        at--;
        if (tokens.in(at, LEADING)) at--;
        var unit = unitEndingAt(tokens, at);
        if (unit.isEmpty()) return Optional.empty();
        int figureAt = unit.get().at() - 1;
        if (tokens.is(figureAt - 1, "<")) figureAt--;
        boolean threshold =
                tokens.in(figureAt - 1, Set.of(">", "above", "over", "exceeding", "than", "below", "under"));
        if (threshold) return Optional.empty();
        return Figure.at(tokens, figureAt)
                .filter(figure -> figure.next() == unit.get().at())
                .map(figure -> new Draft(mention, figure, unit.get(), specimen.orElse(null)));
    }

    private static Optional<IonUnit.Found> unitEndingAt(Tokens tokens, int index) {
        for (int back : new int[] {index - 2, index}) {
            var unit = IonUnit.at(tokens, back);
            if (unit.isPresent() && unit.get().next() == index + 1) return unit;
        }
        return Optional.empty();
    }
}
