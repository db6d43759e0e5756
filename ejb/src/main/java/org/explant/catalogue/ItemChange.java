// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.Map;

/**
 * All values of an entry as they are to stand; what is missing is taken away.
 *
 * @param edition the one the person saw
 */
public record ItemChange(int edition, Map<CatalogueField, Cell> cells, String reason) {
    public ItemChange {
        cells = Map.copyOf(cells);
    }
}
