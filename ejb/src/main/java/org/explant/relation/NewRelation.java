// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** A relation to be recorded. */
public record NewRelation(
        @NotNull ClaimReference other,
        @NotNull RelationKind kind,
        @Nullable @Size(max = 500) String words) {}
