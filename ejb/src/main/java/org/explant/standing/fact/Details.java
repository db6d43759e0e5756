// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fact says, field by field, in canonical form; it refuses to lack what its kind needs. */
public record Details(Map<FactField, String> values) implements Serializable {
    public Details {
        var copy = new EnumMap<FactField, String>(FactField.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Reads what was typed; blanks are nothing. */
    public static Details read(FactKind kind, Map<FactField, String> typed) {
        var schema = FactSchema.of(kind);
        var read = new EnumMap<FactField, String>(FactField.class);
        typed.forEach((field, text) -> {
            if (text == null || text.isBlank()) return;
            if (!schema.fields().contains(field)) throw new FactFieldForeign(field);
            read.put(field, field.read(text));
        });
        for (FactField field : schema.required()) if (!read.containsKey(field)) throw new FactFieldMissing(field);
        return new Details(read);
    }

    /** As they are stored. */
    public static Details stored(Map<String, String> texts) {
        var values = new EnumMap<FactField, String>(FactField.class);
        texts.forEach((field, text) -> values.put(FactField.valueOf(field), text));
        return new Details(values);
    }

    /** The way they are stored, in the order of the fields. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((field, text) -> texts.put(field.name(), text));
        return texts;
    }

    public @Nullable String value(FactField field) {
        return values.get(field);
    }

    /** Whether that code stands there. */
    public boolean says(FactField field, Enum<?> code) {
        return code.name().equals(values.get(field));
    }

    /** The day that stands there. */
    public @Nullable LocalDate day(FactField field) {
        var text = values.get(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** These, and that one beside them where nothing stands yet. */
    public Details completed(FactField field, @Nullable String text) {
        if (text == null || values.containsKey(field)) return this;
        var more = new EnumMap<FactField, String>(FactField.class);
        more.putAll(values);
        more.put(field, text);
        return new Details(more);
    }

    /** Keeps names of insurers and courts out of logs. */
    @Override
    public String toString() {
        return "Details" + values.keySet();
    }
}
