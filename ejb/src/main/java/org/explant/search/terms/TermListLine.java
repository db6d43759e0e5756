// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/**
 * A term list as the list of them shows it.
 *
 * @param upTo every change committed by then was counted
 * @param partial true where time ran out: the counts are lower bounds
 */
public record TermListLine(
        TermListId listId,
        String name,
        @Nullable ClaimReference claim,
        boolean exact,
        Instant countedAt,
        Instant upTo,
        boolean partial,
        long terms) {}
