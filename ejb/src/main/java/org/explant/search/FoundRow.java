// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import org.jspecify.annotations.Nullable;

/** One page of an answer that is taken away: whose, where, and the words round the hit. */
public record FoundRow(
        DocumentFound.Particulars particulars,
        int page,
        @Nullable String excerpt) {}
