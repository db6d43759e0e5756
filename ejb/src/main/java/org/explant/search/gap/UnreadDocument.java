// SPDX-License-Identifier: Apache-2.0
package org.explant.search.gap;

import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentState;

/** A document of which not every page can be searched. */
record UnreadDocument(ClaimReference claim, DocumentId document, String title, DocumentState state) {
    boolean isReadToItsEnd() {
        return state == DocumentState.SEARCHABLE || state == DocumentState.PARTLY_READ;
    }

    Gap whole() {
        return new Gap(claim, document, title, 0, state.name());
    }
}
