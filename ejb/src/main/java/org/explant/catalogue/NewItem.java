// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry to add.
 *
 * @param parent the one it stands under; null for a maker
 */
public record NewItem(ItemKind kind, @Nullable ItemId parent, Map<CatalogueField, Cell> cells, String reason) {
    public NewItem {
        cells = Map.copyOf(cells);
    }
}
