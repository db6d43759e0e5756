// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import static org.explant.monitoring.observed.ObservationField.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What observations of a kind are made of.
 *
 * @param required without which there is no such observation
 * @param optional what else may be said of it
 */
public record ObservationSchema(List<ObservationField> required, List<ObservationField> optional) {
    /** The one table; a test asks that every kind is in it. */
    private static final Map<ObservationKind, ObservationSchema> TABLE = new EnumMap<>(ObservationKind.class);

    static {
        is(
                ObservationKind.BLOOD_METAL,
                List.of(METAL, VALUE, UNIT, SPECIMEN),
                List.of(RECEIVED, REPORTED, LABORATORY, METHOD, FLAG, NOTE));
        is(
                ObservationKind.IMAGING,
                List.of(MODALITY),
                List.of(FINDINGS, SCHEME, GRADE, MEASUREMENT, REPORTED, HOSPITAL, WORDING));
        is(ObservationKind.HIP_SCORE, List.of(SCALE, TOTAL), List.of(HOSPITAL, NOTE));
        is(ObservationKind.SYMPTOMS, List.of(ObservationField.SYMPTOMS), List.of(UNTIL, NOTE));
        is(ObservationKind.REVIEW, List.of(FUNCTION), List.of(SEEN_BY, HOSPITAL, NOTE));
        is(ObservationKind.MISSED, List.of(THROUGH), List.of(APPOINTMENT, HOSPITAL, NOTE));
        is(ObservationKind.INFLAMMATION, List.of(MARKER, LEVEL), List.of(REPORTED, LABORATORY, FLAG, NOTE));
        is(ObservationKind.ASPIRATE, List.of(WORDING), List.of(WHITE_CELLS, REPORTED, LABORATORY, NOTE));
        is(ObservationKind.MICROBIOLOGY, List.of(WORDING), List.of(ORGANISM, REPORTED, LABORATORY, NOTE));
        is(ObservationKind.HISTOLOGY, List.of(WORDING), List.of(SCORE, REPORTED, LABORATORY, NOTE));
        is(ObservationKind.REVISION, List.of(ObservationField.REVISION), List.of(SEEN_BY, HOSPITAL, NOTE));
    }

    private static void is(ObservationKind kind, List<ObservationField> required, List<ObservationField> optional) {
        TABLE.put(kind, new ObservationSchema(required, optional));
    }

    public static ObservationSchema of(ObservationKind kind) {
        var schema = TABLE.get(kind);
        if (schema == null) throw new IllegalStateException(kind + " has no schema");
        return schema;
    }

    /** All of them, in the order of a form. */
    public List<ObservationField> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
