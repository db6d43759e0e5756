// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft in the list of all.
 *
 * @param copiedFrom the version it is a copy of; null for a new one
 * @param begunBy full name
 * @param askedBy full name of whoever asked for its release; null where nobody has
 */
public record DraftLine(
        DraftId draft,
        Integer edition,
        String reference,
        @Nullable String copiedFrom,
        DraftState state,
        String begunBy,
        Instant begunAt,
        @Nullable String askedBy) {}
