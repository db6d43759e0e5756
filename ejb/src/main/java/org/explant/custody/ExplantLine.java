// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** A removed component in the list across claims. */
public record ExplantLine(
        ExplantId explantId,
        ClaimReference reference,
        String claimantName,
        String label,
        @Nullable LocalDate removedFrom,
        Whereabouts whereabouts,
        @Nullable PlaceKind placeKind,
        @Nullable String place,
        @Nullable LocalDate since,
        Boolean held,
        Consent consent) {}
