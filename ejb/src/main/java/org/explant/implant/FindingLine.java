// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/**
 * Something found at a hip, as the list across all claims shows it.
 *
 * @param claimantName Surname, Forename
 * @param component what it is about; null where it is an operation or the whole hip
 * @param part kind of component, as a code
 */
public record FindingLine(
        UUID findingId,
        ClaimReference reference,
        String claimantName,
        Side side,
        FindingKind kind,
        Integer place,
        @Nullable ImplantField field,
        @Nullable UUID operation,
        @Nullable UUID component,
        @Nullable String part,
        @Nullable String maker,
        @Nullable String system,
        String feeEarner) {}
