// SPDX-License-Identifier: Apache-2.0
package org.explant.records.label;

import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Tokens;

/** Sizes as labels print them: {@code 46 mm}, {@code Size 46}, {@code 54/48}. */
final class LabelParts {
    private static final int LARGEST = 80;
    private static final int SMALLEST = 22;

    private LabelParts() {}

    /** The size that begins with this token. */
    static Optional<Part> size(Tokens tokens, int at) {
        boolean word = tokens.is(at, "size") || tokens.is(at, "ø");
        int figure = word ? (tokens.is(at + 1, ":") ? at + 2 : at + 1) : at;
        boolean small =
                word && tokens.at(figure).isWhole() && tokens.at(figure).raw().length() <= 2;
        if ((!small && !isSize(tokens, figure))
                || (tokens.touchesPrevious(figure) && !word && tokens.in(figure - 1, Set.of("/", "-", "."))))
            return Optional.empty();
        boolean pair = tokens.is(figure + 1, "/") && isSize(tokens, figure + 2);
        int next = pair ? figure + 3 : figure + 1;
        boolean millimetres = tokens.is(next, "mm");
        if (!word && !millimetres) return Optional.empty();
        var printed = pair
                ? tokens.at(figure).raw() + "/" + tokens.at(figure + 2).raw()
                : tokens.at(figure).raw();
        return Optional.of(tokens.part(PartName.SIZE, printed, figure, next));
    }

    /** Whole millimetres that a head or a cup can have. */
    static boolean isSize(Tokens tokens, int at) {
        var token = tokens.at(at);
        return token.isWhole() && token.raw().length() == 2 && token.number() >= SMALLEST && token.number() <= LARGEST;
    }
}
