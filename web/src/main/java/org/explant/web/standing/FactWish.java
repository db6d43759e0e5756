// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.explant.standing.NewFact;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.jspecify.annotations.Nullable;

/** A fact as programs send it. */
public record FactWish(
        @Nullable FactKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Map<String, String> details,
        @Nullable String reason) {
    NewFact toFact() {
        if (kind == null || from == null) throw new BadRequestException();
        var fields = new EnumMap<FactField, String>(FactField.class);
        if (details != null) details.forEach((name, text) -> fields.put(field(name), text));
        return new NewFact(kind, from, to, fields, Objects.requireNonNullElse(reason, ""));
    }

    private static FactField field(String name) {
        try {
            return FactField.valueOf(name);
        } catch (IllegalArgumentException none) {
            throw new BadRequestException(none);
        }
    }
}
