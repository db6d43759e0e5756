// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.document.DocumentId;

/**
 * Where one tag stands.
 *
 * @param page the page from 1, or 0 for the whole document
 * @param pages how many pages the document has
 */
public record TaggedSpot(TagId tag, DocumentId document, int page, int pages) {
    /** Whether it stands on this page. */
    public boolean covers(int number) {
        return page == 0 || page == number;
    }
}
