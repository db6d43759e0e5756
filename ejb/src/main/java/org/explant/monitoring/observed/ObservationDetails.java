// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an observation says, field by field, in canonical form; read, it lacks nothing that its kind needs. */
public record ObservationDetails(Map<ObservationField, String> values) implements Serializable {
    public ObservationDetails {
        var copy = new EnumMap<ObservationField, String>(ObservationField.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Reads what was typed; blanks are nothing. */
    public static ObservationDetails read(ObservationKind kind, Map<ObservationField, String> typed) {
        var schema = ObservationSchema.of(kind);
        var read = new EnumMap<ObservationField, String>(ObservationField.class);
        typed.forEach((field, text) -> {
            if (text == null || text.isBlank()) return;
            if (!schema.fields().contains(field)) throw new ObservationFieldForeign(field);
            read.put(field, field.read(text));
        });
        for (ObservationField field : schema.required())
            if (!read.containsKey(field)) throw new ObservationFieldMissing(field);
        return new ObservationDetails(read);
    }

    /** As they are stored. */
    public static ObservationDetails stored(Map<String, String> texts) {
        var values = new EnumMap<ObservationField, String>(ObservationField.class);
        texts.forEach((field, text) -> values.put(ObservationField.valueOf(field), text));
        return new ObservationDetails(values);
    }

    /** The way they are stored, in the order of the fields. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((field, text) -> texts.put(field.name(), text));
        return texts;
    }

    public @Nullable String value(ObservationField field) {
        return values.get(field);
    }

    /** The day that stands there. */
    public @Nullable LocalDate day(ObservationField field) {
        var text = values.get(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** A field that its kind requires. */
    String needed(ObservationField field) {
        return Objects.requireNonNull(values.get(field));
    }

    <E extends Enum<E>> E code(ObservationField field, Class<E> type) {
        return Enum.valueOf(type, needed(field));
    }

    /** Keeps results and words of reports out of logs. */
    @Override
    public String toString() {
        return "ObservationDetails" + values.keySet();
    }
}
