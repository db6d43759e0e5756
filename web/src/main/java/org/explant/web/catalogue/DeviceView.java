// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.catalogue.CatalogueChangeLine;
import org.explant.catalogue.CatalogueField;
import org.explant.catalogue.Cell;
import org.explant.catalogue.Devices;
import org.explant.catalogue.ItemId;
import org.explant.catalogue.ItemKind;
import org.explant.catalogue.ItemSheet;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One entry of the catalogue: its values and their sources, what stands under it, and its past. */
@Named("deviceView")
@RequestScoped
public class DeviceView {
    @Inject
    private Devices devices;

    private @Nullable String id;
    private @Nullable ItemSheet sheet;
    private List<CatalogueChangeLine> history = List.of();
    private List<Map.Entry<CatalogueField, Cell>> values = List.of();

    public void load() {
        var found = devices.sheet(item(id));
        sheet = found;
        history = devices.history(found.itemId());
        values = List.copyOf(found.cells().entrySet());
    }

    static ItemId item(@Nullable String text) {
        try {
            if (text != null) return new ItemId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    /** Kinds of entries that can stand directly under this one. */
    public List<ItemKind> getKindsBelow() {
        return sheet == null
                ? List.of()
                : List.of(ItemKind.values()).stream()
                        .filter(kind -> kind.parent() == sheet.kind())
                        .toList();
    }

    public List<Map.Entry<CatalogueField, Cell>> getValues() {
        return values;
    }

    public @Nullable ItemSheet getSheet() {
        return sheet;
    }

    public List<CatalogueChangeLine> getHistory() {
        return history;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String asked) {
        id = asked;
    }
}
