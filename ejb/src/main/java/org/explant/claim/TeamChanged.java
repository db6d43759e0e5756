// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.jspecify.annotations.Nullable;

/**
 * A claim was given to another team.
 *
 * @param reason null where the details were simply edited
 */
public record TeamChanged(
        ClaimId claim,
        Team before,
        Team after,
        Stamp stamp,
        @Nullable String reason) implements ClaimNews {}
