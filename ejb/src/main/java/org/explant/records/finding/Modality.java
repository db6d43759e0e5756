// SPDX-License-Identifier: Apache-2.0
package org.explant.records.finding;

import java.util.Optional;
import java.util.Set;
import org.explant.records.text.Tokens;

/** How a hip was looked into. */
enum Modality {
    MRI,
    ULTRASOUND,
    CT,
    RADIOGRAPH,
    /** A scan, and no more is said. */
    SCAN;

    /** A modality where it is named. */
    record Found(Modality modality, int at, int next) {}

    static Optional<Found> at(Tokens tokens, int index) {
        var modality =
                switch (tokens.at(index).lower()) {
                    case "mri", "mars", "mr" -> MRI;
                    case "ultrasound", "uss", "sonography", "ultrasonography" -> ULTRASOUND;
                    case "us" -> isUltrasound(tokens, index) ? ULTRASOUND : null;
                    case "ct" -> CT;
                    case "radiograph", "radiographs", "xr", "xray", "xrays", "film", "films" -> RADIOGRAPH;
                    case "x" -> isRay(tokens, index) ? RADIOGRAPH : null;
                    case "scan", "imaging" -> SCAN;
                    default -> null;
                };
        return modality == null ? Optional.empty() : Optional.of(new Found(modality, index, index + 1));
    }

    /** Two letters that are a country and a pronoun too. */
    private static boolean isUltrasound(Tokens tokens, int index) {
        return tokens.at(index).raw().equals("US")
                && tokens.in(
                        index + 1,
                        Set.of("left", "right", "hip", "hips", "scan", "pelvis", "both", "guided", "showed"));
    }

    private static boolean isRay(Tokens tokens, int index) {
        int ray = tokens.is(index + 1, "-") ? index + 2 : index + 1;
        return tokens.is(ray, "ray") || tokens.is(ray, "rays");
    }
}
