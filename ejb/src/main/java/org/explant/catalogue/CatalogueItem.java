// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue: what it is, under which other it stands, and its values. */
@Entity
@Table(name = "catalogue_item")
class CatalogueItem {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private ItemId itemId;

    @Version
    private int version;

    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ItemKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id", updatable = false))
    private @Nullable ItemId parent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by", updatable = false))
    private @Nullable AccountId addedBy;

    @ElementCollection
    @CollectionTable(name = "catalogue_cell", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CatalogueField, Cell> cells = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected CatalogueItem() {}

    CatalogueItem(ItemKind kind, @Nullable ItemId parent, AccountId by) {
        itemId = ItemId.fresh();
        this.kind = kind;
        this.parent = parent;
        addedBy = by;
    }

    /** Takes the values over and answers what is different now, field by field. */
    List<CatalogueChange.Step> take(int seen, Map<CatalogueField, Cell> wanted) {
        if (seen != edition) throw new ItemChangedMeanwhile(edition, cells, wanted);
        if (!wanted.containsKey(CatalogueField.NAME)) throw new CatalogueNeedsName();
        wanted.forEach((field, cell) -> field.check(kind, cell.value()));
        var steps = CatalogueField.of(kind).stream()
                .filter(field -> !Objects.equals(cells.get(field), wanted.get(field)))
                .map(field -> new CatalogueChange.Step(field, cells.get(field), wanted.get(field)))
                .toList();
        for (var step : steps) {
            if (step.after() == null) cells.remove(step.field());
            else cells.put(step.field(), step.after());
        }
        if (!steps.isEmpty()) edition++;
        return steps;
    }

    ItemId itemId() {
        return itemId;
    }

    ItemKind kind() {
        return kind;
    }

    @Nullable
    ItemId parent() {
        return parent;
    }

    int edition() {
        return edition;
    }

    Map<CatalogueField, Cell> cells() {
        return cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
    }

    /** What stands in a field; empty where nothing does. */
    String value(CatalogueField field) {
        var cell = cells.get(field);
        return cell == null ? "" : cell.value();
    }

    @Nullable
    Cell cell(CatalogueField field) {
        return cells.get(field);
    }

    boolean isInUse() {
        return !cells.containsKey(CatalogueField.OUT_OF_USE);
    }

    @Override
    public String toString() {
        return "catalogue item " + itemId;
    }
}
