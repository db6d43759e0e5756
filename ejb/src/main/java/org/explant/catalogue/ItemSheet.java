// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all its values, and what stands under it.
 *
 * @param above the entries it stands under, the maker first
 * @param below the entries under it, each with its own
 * @param inUse whether nobody has said why it should no longer be used
 */
public record ItemSheet(
        ItemId itemId,
        ItemKind kind,
        int edition,
        Map<CatalogueField, Cell> cells,
        List<ItemSheet> above,
        List<ItemSheet> below,
        boolean inUse) {
    public ItemSheet {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    public String name() {
        return value(CatalogueField.NAME);
    }

    /** What stands in a field; empty where nothing does. */
    public String value(CatalogueField field) {
        var cell = cells.get(field);
        return cell == null ? "" : cell.value();
    }

    public @Nullable Cell cell(CatalogueField field) {
        return cells.get(field);
    }

    /** Those of a kind that stand directly under it. */
    public List<ItemSheet> below(ItemKind wanted) {
        return below.stream().filter(each -> each.kind() == wanted).toList();
    }
}
