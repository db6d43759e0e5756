// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.history.Review;
import org.explant.monitoring.history.ScoreScale;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalUnit;
import org.explant.monitoring.result.NotAConcentration;

/** One field of an observation: its name, and which kind of value it takes. Kept as text in one canonical form. */
public enum ObservationField {
    METAL(ObservationShape.CODE),
    VALUE(ObservationShape.FIGURE),
    UNIT(ObservationShape.CODE),
    SPECIMEN(ObservationShape.CODE),
    RECEIVED(ObservationShape.DAY),
    REPORTED(ObservationShape.DAY),
    LABORATORY(ObservationShape.TEXT),
    METHOD(ObservationShape.TEXT),
    /** The laboratory's own mark, such as H. */
    FLAG(ObservationShape.TEXT),
    MODALITY(ObservationShape.CODE),
    FINDINGS(ObservationShape.CODES),
    SCHEME(ObservationShape.CODE),
    GRADE(ObservationShape.TEXT),
    MEASUREMENT(ObservationShape.TEXT),
    SCALE(ObservationShape.CODE),
    TOTAL(ObservationShape.WHOLE_NUMBER),
    SYMPTOMS(ObservationShape.CODE),
    /** Last day of a spell. */
    UNTIL(ObservationShape.DAY),
    FUNCTION(ObservationShape.CODE),
    SEEN_BY(ObservationShape.TEXT),
    HOSPITAL(ObservationShape.TEXT),
    THROUGH(ObservationShape.CODE),
    APPOINTMENT(ObservationShape.TEXT),
    MARKER(ObservationShape.CODE),
    /** In mg/L for CRP, in mm/h for ESR. */
    LEVEL(ObservationShape.FIGURE),
    ORGANISM(ObservationShape.TEXT),
    WHITE_CELLS(ObservationShape.TEXT),
    /** A score with the scheme it belongs to, as reported. */
    SCORE(ObservationShape.TEXT),
    REVISION(ObservationShape.CODE),
    /** The report's own words. */
    WORDING(ObservationShape.LONG_TEXT),
    NOTE(ObservationShape.LONG_TEXT);

    private final ObservationShape shape;

    ObservationField(ObservationShape shape) {
        this.shape = shape;
    }

    public ObservationShape shape() {
        return shape;
    }

    /** What can be chosen; empty unless it is a code. */
    public List<? extends Enum<?>> codes() {
        return switch (this) {
            case METAL -> List.of(Metal.values());
            case UNIT -> List.of(MetalUnit.values());
            case SPECIMEN -> List.of(BloodSpecimen.values());
            case MODALITY -> List.of(ImagingModality.values());
            case FINDINGS -> List.of(ImagingFinding.values());
            case SCHEME -> List.of(ImagingScheme.values());
            case SCALE -> List.of(ScoreScale.values());
            case SYMPTOMS -> List.of(SymptomState.values());
            case FUNCTION -> List.of(Review.HipFunction.values());
            case THROUGH -> List.of(MissedThrough.values());
            case MARKER -> List.of(InflammationMarker.values());
            case REVISION -> List.of(RevisionState.values());
            default -> List.of();
        };
    }

    /**
     * What was typed, in its canonical form.
     *
     * @throws NotAnObservationValue where it is none
     */
    String read(String typed) {
        var text = typed.strip();
        try {
            return switch (shape) {
                case CODE -> code(text).name();
                case CODES -> codes(text);
                default -> shape.read(text);
            };
        } catch (IllegalArgumentException | DateTimeException | NotAConcentration wrong) {
            throw new NotAnObservationValue(this);
        }
    }

    private String codes(String text) {
        return Arrays.stream(text.split(","))
                .map(each -> code(each.strip()))
                .distinct()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    private Enum<?> code(String text) {
        for (Enum<?> each : codes()) if (each.name().equals(text)) return each;
        throw new IllegalArgumentException();
    }
}
