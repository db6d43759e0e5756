// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.explant.implant.Source;
import org.explant.implant.ToldImplant;
import org.explant.implant.source.Grade;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowValues;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a row tells of a component, every fault noted and not only the first. */
final class ToldRow {
    private final RowValues row;
    private final LocalDate today;

    ToldRow(RowValues row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /** Null where the row is refused. */
    @Nullable
    ToldImplant implant() {
        var side = choice(ImplantFields.SIDE, ImplantWords.SIDES, true);
        var operation = operation();
        var component = component();
        var removal = removal();
        var source = source();
        if (!row.faults().isEmpty() || side == null || source == null) return null;
        return new ToldImplant(side, source, operation, component, removal);
    }

    private Map<ImplantField, String> operation() {
        var told = new EnumMap<ImplantField, String>(ImplantField.class);
        put(told, ImplantField.OPERATION, choice("operation", ImplantWords.OPERATIONS, true));
        put(told, ImplantField.DATE, row.partialDate("operatedOn", today));
        print(told, true);
        return told;
    }

    private Map<ImplantField, String> component() {
        var told = new EnumMap<ImplantField, String>(ImplantField.class);
        put(told, ImplantField.COMPONENT, choice("component", ImplantWords.COMPONENTS, true));
        put(told, ImplantField.BEARING, choice("bearing", ImplantWords.BEARINGS, false));
        print(told, false);
        return told;
    }

    /** The day and the kind of the operation that took it out: the one without the other says too little. */
    private Map<ImplantField, String> removal() {
        var told = new EnumMap<ImplantField, String>(ImplantField.class);
        boolean any = row.has(ImplantFields.REMOVED_ON) || row.has(ImplantFields.REMOVED_BY);
        if (!any) return told;
        put(told, ImplantField.OPERATION, choice(ImplantFields.REMOVED_BY, ImplantWords.OPERATIONS, true));
        put(told, ImplantField.DATE, row.partialDate(ImplantFields.REMOVED_ON, today));
        if (!row.has(ImplantFields.REMOVED_ON)) row.refuse(Fault.of(ImplantFields.REMOVED_ON, RowFault.MISSING));
        return told;
    }

    /** A list that does not say where it knows it from is a weak source. */
    private @Nullable Source source() {
        var kind = row.choice(ImplantFields.SOURCE, ImplantWords.SOURCES);
        Grade grade = row.choice(ImplantFields.GRADE, ImplantWords.GRADES);
        try {
            return new Source(kind == null ? SourceKind.OTHER : kind, grade, null, row.text(ImplantFields.NOTE));
        } catch (RuleBroken broken) {
            row.refuse(Fault.of(ImplantFields.NOTE, broken));
            return null;
        }
    }

    private void print(Map<ImplantField, String> told, boolean ofOperation) {
        ImplantFields.AS_PRINTED.forEach((field, column) -> {
            if (field.isOfOperation() == ofOperation) put(told, field, row.value(column, field::kept));
        });
    }

    private <E extends Enum<E>> @Nullable E choice(String column, Map<String, E> names, boolean required) {
        if (required && row.required(column).isEmpty()) return null;
        return row.choice(column, names);
    }

    private static void put(Map<ImplantField, String> told, ImplantField field, @Nullable Object value) {
        if (value != null) told.put(field, value instanceof Enum<?> code ? code.name() : value.toString());
    }
}
