// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.explant.implant.construct.Side;
import org.jspecify.annotations.Nullable;

/**
 * One hip.
 *
 * @param bearings the earliest first
 */
public record HipHistory(
        Side side, List<Bearing> bearings, List<SymptomSpell> symptoms, List<HipImage> images, List<HipScore> scores) {
    public HipHistory {
        bearings = List.copyOf(bearings);
        symptoms = List.copyOf(symptoms);
        images = images.stream().sorted(Comparator.comparing(HipImage::on)).toList();
        scores = scores.stream().sorted(Comparator.comparing(HipScore::on)).toList();
    }

    /** The spell that holds on the day; of two the later one. */
    public Optional<SymptomSpell> spellOn(LocalDate day) {
        return symptoms.stream().filter(each -> each.holdsOn(day)).max(Comparator.comparing(SymptomSpell::from));
    }

    /** Null while it is not known. */
    public @Nullable Boolean symptomaticOn(LocalDate day) {
        return spellOn(day).map(SymptomSpell::symptomatic).orElse(null);
    }

    public List<HipImage> imagesUntil(LocalDate day) {
        return images.stream().filter(each -> !each.on().isAfter(day)).toList();
    }

    public List<HipScore> scoresUntil(LocalDate day) {
        return scores.stream().filter(each -> !each.on().isAfter(day)).toList();
    }
}
