// SPDX-License-Identifier: Apache-2.0
package org.explant.search.alike;

import java.io.Serializable;
import java.util.List;

/**
 * What is much like a page.
 *
 * @param page the page itself
 * @param comparable false where it has too few words to be told from any other
 * @param complete false where more pages may be alike than were compared
 * @param items the most alike first
 */
public record AlikeList(AlikePage page, boolean comparable, boolean complete, List<AlikePage> items)
        implements Serializable {
    public AlikeList {
        items = List.copyOf(items);
    }
}
