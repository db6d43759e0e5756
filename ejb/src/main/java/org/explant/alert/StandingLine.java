// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/**
 * A standing search as a reader sees it.
 *
 * @param query what it looks for, as typed
 * @param claim the one claim it looks at, or null for all
 * @param owner whose it is, by name
 * @param own whether it is the reader's
 * @param followed whether the reader is told
 */
public record StandingLine(
        StandingId standing,
        String name,
        String query,
        @Nullable ClaimReference claim,
        String owner,
        boolean own,
        boolean shared,
        boolean followed,
        Instant begunAt) {}
