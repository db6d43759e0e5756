// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.Optional;
import org.explant.records.text.Tokens;

/** What was measured, as printed: whole blood and serum are never compared. */
enum Specimen {
    WHOLE_BLOOD,
    /** Blood, and no more is said. */
    BLOOD,
    SERUM,
    PLASMA,
    /** Urine, joint fluid, tissue: no result of a person's blood. */
    OTHER;

    /** A specimen where it stands; {@code next} is the token behind it. */
    record Found(Specimen specimen, int at, int next) {}

    static Optional<Found> at(Tokens tokens, int index) {
        return switch (tokens.at(index).lower()) {
            case "whole" ->
                tokens.is(index + 1, "blood") || tokens.are(index + 1, "-", "blood")
                        ? found(WHOLE_BLOOD, index, tokens.is(index + 1, "blood") ? 2 : 3)
                        : Optional.empty();
            case "wb" -> found(WHOLE_BLOOD, index, 1);
            case "blood" -> found(BLOOD, index, 1);
            case "serum" -> found(SERUM, index, 1);
            case "plasma" -> found(PLASMA, index, 1);
            case "urine", "urinary", "synovial", "aspirate", "tissue", "csf" -> found(OTHER, index, 1);
            case "joint" -> tokens.is(index + 1, "fluid") ? found(OTHER, index, 2) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Found> found(Specimen specimen, int index, int tokens) {
        return Optional.of(new Found(specimen, index, index + tokens));
    }
}
