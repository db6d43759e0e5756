// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.shared.RuleBroken;

/** Somebody else saved the entry first. Carries both sides, so that the person can choose field by field. */
public final class ItemChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int edition;
    private final transient Map<CatalogueField, Cell> stored;
    private final transient Map<CatalogueField, Cell> wanted;

    ItemChangedMeanwhile(int edition, Map<CatalogueField, Cell> stored, Map<CatalogueField, Cell> wanted) {
        this.edition = edition;
        this.stored = Map.copyOf(stored);
        this.wanted = Map.copyOf(wanted);
    }

    /** The edition to save upon once the person has chosen. */
    public int edition() {
        return edition;
    }

    /** What the other person saved. */
    public Map<CatalogueField, Cell> stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public Map<CatalogueField, Cell> wanted() {
        return wanted;
    }

    /** In what the two differ. */
    public List<CatalogueField> fields() {
        return List.of(CatalogueField.values()).stream()
                .filter(field -> !Objects.equals(stored.get(field), wanted.get(field)))
                .toList();
    }
}
