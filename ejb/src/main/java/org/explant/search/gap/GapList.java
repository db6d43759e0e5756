// SPDX-License-Identifier: Apache-2.0
package org.explant.search.gap;

import java.util.List;

/**
 * What could not be searched, by claim, document and page.
 *
 * @param complete false where there is more than is listed
 */
public record GapList(List<Gap> items, boolean complete) {
    public GapList {
        items = List.copyOf(items);
    }
}
