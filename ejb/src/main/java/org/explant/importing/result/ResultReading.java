// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowValues;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.MetalUnit;
import org.explant.party.NhsNumber;
import org.jspecify.annotations.Nullable;

/** Reads a row, every fault noted and not only the first. */
final class ResultReading {
    /** The system's own fields are no longer than this. */
    private static final int LONGEST = 200;

    private final RowValues row;
    private final LocalDate today;

    ResultReading(RowValues row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /** Null where the row is refused. */
    @Nullable
    ToldResult result() {
        var nhs = number();
        var born = past(ResultFields.BORN, true);
        var metal = choice(ResultFields.METAL, ResultWords.METALS);
        var unit = unit();
        var specimen = choice(ResultFields.SPECIMEN, ResultWords.SPECIMENS);
        var sampled = past(ResultFields.SAMPLED, true);
        row.required(ResultFields.VALUE);
        var printed = unit == null ? null : row.value(ResultFields.VALUE, text -> Concentration.of(text, unit));
        var others = others();
        if (nhs == null || born == null || metal == null || specimen == null || sampled == null || printed == null)
            return null;
        if (!row.faults().isEmpty()) return null;
        others.put(ObservationField.METAL, metal.name());
        others.put(ObservationField.UNIT, printed.unit().name());
        others.put(ObservationField.SPECIMEN, specimen.name());
        others.put(
                ObservationField.VALUE,
                (printed.below() ? "<" : "") + printed.value().toPlainString());
        return new ToldResult(
                nhs,
                born,
                new MetalResult(metal, printed, specimen, sampled),
                new NewObservation(ObservationKind.BLOOD_METAL, null, sampled, others));
    }

    private @Nullable NhsNumber number() {
        row.required(ResultFields.NHS);
        return row.value(ResultFields.NHS, NhsNumber::new);
    }

    private @Nullable MetalUnit unit() {
        var text = row.required(ResultFields.UNIT);
        if (text.isEmpty()) return null;
        var unit = ResultWords.UNITS.get(ImportField.plain(ResultWords.withoutMicro(text)));
        if (unit == null) row.refuse(Fault.of(ResultFields.UNIT, RowFault.NOT_ON_THE_LIST));
        return unit;
    }

    private <T> @Nullable T choice(String field, Map<String, T> names) {
        return row.required(field).isEmpty() ? null : row.choice(field, names);
    }

    private @Nullable LocalDate past(String field, boolean needed) {
        if (needed && !row.has(field)) row.refuse(Fault.of(field, RowFault.MISSING));
        var day = row.day(field);
        if (day == null || !day.isAfter(today)) return day;
        row.refuse(Fault.of(field, RowFault.NOT_YET));
        return null;
    }

    private Map<ObservationField, String> others() {
        var others = new EnumMap<ObservationField, String>(ObservationField.class);
        day(others, ObservationField.RECEIVED, ResultFields.RECEIVED);
        day(others, ObservationField.REPORTED, ResultFields.REPORTED);
        text(others, ObservationField.LABORATORY, ResultFields.LABORATORY);
        text(others, ObservationField.METHOD, ResultFields.METHOD);
        text(others, ObservationField.FLAG, ResultFields.FLAG);
        text(others, ObservationField.NOTE, ResultFields.NOTE);
        return others;
    }

    private void day(Map<ObservationField, String> told, ObservationField field, String column) {
        var day = past(column, false);
        if (day != null) told.put(field, day.toString());
    }

    private void text(Map<ObservationField, String> told, ObservationField field, String column) {
        var text = row.text(column);
        if (text == null) return;
        if (text.length() > LONGEST) row.refuse(Fault.of(column, RowFault.TOO_LONG));
        else told.put(field, text.strip());
    }
}
