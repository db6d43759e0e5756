// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another name, as it is held.
 *
 * @param forenames null for an organisation
 * @param withdrawnReason null where it stands
 */
public record NameLine(
        UUID nameId,
        NameKind kind,
        @Nullable String forenames,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant enteredAt,
        @Nullable String withdrawnReason) {
    /** Surname, Forenames; or the name of an organisation. */
    public String whole() {
        return forenames == null ? name : name + ", " + forenames;
    }
}
