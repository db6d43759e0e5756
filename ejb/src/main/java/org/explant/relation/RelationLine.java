// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import java.time.Instant;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A claim related to the one at hand.
 *
 * @param claimantName Surname, Forename
 * @param by full name
 */
public record RelationLine(
        UUID relationId,
        ClaimReference other,
        String claimantName,
        Stage stage,
        RelationKind kind,
        @Nullable String words,
        Instant at,
        String by) {}
