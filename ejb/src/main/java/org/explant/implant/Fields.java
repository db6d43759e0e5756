// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.Arrays;
import java.util.List;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/** The fields of one operation or component, each with its sources, and what they make of the whole. */
record Fields(List<FieldSheet> sheets, Assessment overall) {
    static Fields of(List<ImplantField> fields, List<SourceLine> lines) {
        var sheets = fields.stream().map(field -> FieldSheet.of(field, lines)).toList();
        var said = lines.stream()
                .filter(SourceLine::isStanding)
                .map(SourceLine::said)
                .toList();
        return new Fields(
                sheets,
                Assessment.overall(sheets.stream().map(FieldSheet::assessment).toList(), said));
    }

    static @Nullable String value(List<FieldSheet> sheets, ImplantField field) {
        for (FieldSheet sheet : sheets) if (sheet.field() == field) return sheet.value();
        return null;
    }

    static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
