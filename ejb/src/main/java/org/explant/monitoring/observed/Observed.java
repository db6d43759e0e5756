// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.HipScore;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.history.NotAHistory;
import org.explant.monitoring.history.Review;
import org.explant.monitoring.history.ScoreScale;
import org.explant.monitoring.history.SymptomSpell;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.MetalUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that was observed, free of any database and of any file it came from; it refuses to be wrong.
 *
 * @param side of which hip; null for what is of the person
 * @param on the day of the sample, image, visit or state: the day by which it is charted and compared
 */
public record Observed(ObservationKind kind, @Nullable Side side, LocalDate on, ObservationDetails details) {
    public Observed {
        if (kind.isOfHip() && side == null) throw new ObservationNeedsHip();
        if (!kind.isOfHip() && side != null) throw new ObservationIsOfPerson();
    }

    /** Checks what only its fields together can say. */
    public Observed checked() {
        if (kind == ObservationKind.SYMPTOMS) spell();
        if (kind == ObservationKind.HIP_SCORE) refuseOffScale();
        return this;
    }

    private void refuseOffScale() {
        try {
            score();
        } catch (NotAHistory offScale) {
            throw new ScoreOffScale();
        }
    }

    /** Of a {@link ObservationKind#BLOOD_METAL}. */
    public MetalResult blood() {
        var unit = details.code(ObservationField.UNIT, MetalUnit.class);
        return new MetalResult(
                details.code(ObservationField.METAL, Metal.class),
                Concentration.of(details.needed(ObservationField.VALUE), unit),
                details.code(ObservationField.SPECIMEN, BloodSpecimen.class),
                on);
    }

    /** Of an {@link ObservationKind#IMAGING}. */
    public HipImage image() {
        return new HipImage(on, details.code(ObservationField.MODALITY, ImagingModality.class), findings());
    }

    /** What an image shows; empty while nobody said. */
    public Set<ImagingFinding> findings() {
        var text = details.value(ObservationField.FINDINGS);
        if (text == null) return Set.of();
        return Arrays.stream(text.split(",")).map(ImagingFinding::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Of a {@link ObservationKind#HIP_SCORE}. */
    public HipScore score() {
        return new HipScore(
                on,
                details.code(ObservationField.SCALE, ScoreScale.class),
                Integer.parseInt(details.needed(ObservationField.TOTAL)));
    }

    /** Of {@link ObservationKind#SYMPTOMS}. */
    public SymptomSpell spell() {
        var state = details.code(ObservationField.SYMPTOMS, SymptomState.class);
        return new SymptomSpell(on, details.day(ObservationField.UNTIL), state == SymptomState.PRESENT);
    }

    /** Of a {@link ObservationKind#REVIEW}. */
    public Review review() {
        return new Review(on, details.code(ObservationField.FUNCTION, Review.HipFunction.class));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Observed " + kind;
    }
}
