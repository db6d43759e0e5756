// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be recorded.
 *
 * @param from first day it holds
 * @param to last day it holds, where an end is known
 * @param details as typed
 * @param reason why it is recorded, or why it replaces the version before
 */
public record NewFact(
        @NotNull FactKind kind,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotNull Map<FactField, String> details,
        @NotBlank @Size(max = 500) String reason) {
    public NewFact {
        details = Map.copyOf(details);
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "NewFact " + kind;
    }
}
