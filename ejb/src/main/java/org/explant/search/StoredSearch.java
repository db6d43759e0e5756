// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** A search as stored, and the name of the one claim it asks, if any. */
record StoredSearch(SearchRequest request, @Nullable ClaimReference claim) {
    SearchSheet sheet() {
        return request.sheet(claim);
    }
}
