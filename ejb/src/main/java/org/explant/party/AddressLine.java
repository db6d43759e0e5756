// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A former address, as it is held.
 *
 * @param withdrawnReason null where it stands
 */
public record AddressLine(
        UUID addressId,
        @Nullable String address,
        @Nullable Postcode postcode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant enteredAt,
        @Nullable String withdrawnReason) {}
