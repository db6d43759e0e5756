// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of index and database.
 *
 * @param comparedBy who pressed the button; null for the nightly one
 * @param watermark every change up to this number was compared
 * @param claims claims with documents on either side
 * @param disagreeing claims of which the sides held something different
 * @param again documents that were therefore taken up once more
 */
public record ComparisonLine(
        Instant comparedAt,
        @Nullable String comparedBy,
        long watermark,
        int claims,
        long documents,
        long pages,
        int disagreeing,
        int again) {
    /** Whether both sides held the same. */
    public boolean agreed() {
        return disagreeing == 0;
    }
}
