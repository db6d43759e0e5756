// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.explant.citation.PageCitation;
import org.explant.document.DocumentId;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observation.ObservationChange;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An observation as programs send it.
 *
 * @param cites the page it stands on
 * @param reason why it is put right; for a first edition nothing
 */
public record ObservationWish(
        @Nullable Side side,
        @Nullable LocalDate on,
        @Nullable Map<String, String> details,
        @Nullable CitedPage cites,
        @Nullable String reason) {
    /** A page of a document of this claim. */
    public record CitedPage(@Nullable UUID document, int page) {}

    /** As it is to be recorded. */
    public NewObservation toNew(ObservationKind kind) {
        if (on == null) throw new BadRequestException();
        var fields = new EnumMap<ObservationField, String>(ObservationField.class);
        if (details != null)
            details.forEach((name, text) -> fields.put(Texts.code(ObservationField.class, name), text));
        return new NewObservation(kind, side, on, fields);
    }

    ObservationChange toChange(ObservationKind kind, int seen) {
        return new ObservationChange(seen, toNew(kind), Objects.requireNonNullElse(reason, ""));
    }

    @Nullable
    PageCitation page() {
        if (cites == null) return null;
        if (cites.document() == null) throw new BadRequestException();
        return new PageCitation(new DocumentId(cites.document()), cites.page());
    }

    /** Keeps results out of logs. */
    @Override
    public String toString() {
        return "ObservationWish";
    }
}
