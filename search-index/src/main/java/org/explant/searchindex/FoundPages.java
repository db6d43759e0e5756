// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.List;

/**
 * Pages of one document that match, for whoever takes them all away.
 *
 * @param key the document
 * @param version the version that was searched
 * @param pages their numbers, in order
 */
public record FoundPages(DocumentKey key, long version, List<Integer> pages) {
    public FoundPages {
        pages = List.copyOf(pages);
    }
}
