// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.explant.standing.FactId;
import org.explant.standing.FactLine;
import org.explant.standing.FactVersion;
import org.explant.standing.fact.FactKind;
import org.jspecify.annotations.Nullable;

/** A version of a fact as programs read it. */
public record FactBody(
        FactId id,
        UUID thread,
        FactKind kind,
        FactVersion cameBy,
        LocalDate from,
        @Nullable LocalDate to,
        Map<String, String> details,
        String reason,
        Instant recordedAt,
        String recordedBy,
        FactLine.@Nullable Replaced replaced) {
    static FactBody of(FactLine line) {
        return new FactBody(
                line.factId(),
                line.thread(),
                line.kind(),
                line.cameBy(),
                line.period().from(),
                line.period().to(),
                line.details().texts(),
                line.reason(),
                line.recordedAt(),
                line.recordedBy(),
                line.replaced());
    }
}
