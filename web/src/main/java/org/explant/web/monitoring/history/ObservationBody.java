// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observation.ObservationLine;
import org.explant.monitoring.observation.ObservationOrigin;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.ObservationRemark;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an observation as programs read it.
 *
 * @param edition what an If-Match header names
 * @param details codes and texts as recorded
 * @param figures of a blood result, both units, whatever was printed
 * @param reason why it was put right
 */
public record ObservationBody(
        UUID id,
        int edition,
        ObservationKind kind,
        @Nullable Side side,
        LocalDate on,
        Map<String, String> details,
        @Nullable Figures figures,
        Set<ObservationRemark> remarks,
        ObservationOrigin origin,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        ObservationLine.@Nullable Ended ended) {
    /** One result in both kinds of unit. */
    public record Figures(BigDecimal nanomolesPerLitre, BigDecimal microgramsPerLitre) {}

    static ObservationBody of(ObservationLine line, Set<ObservationRemark> remarks) {
        var observed = line.observed();
        return new ObservationBody(
                line.observationId().value(),
                line.edition(),
                observed.kind(),
                observed.side(),
                observed.on(),
                observed.details().texts(),
                figures(line),
                remarks,
                line.origin(),
                line.reason(),
                line.recordedAt(),
                line.recordedBy(),
                line.ended());
    }

    private static @Nullable Figures figures(ObservationLine line) {
        if (line.observed().kind() != ObservationKind.BLOOD_METAL) return null;
        var result = line.observed().blood();
        return new Figures(result.nanomoles(), result.micrograms());
    }
}
