// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.catalogue.CatalogueEditing;
import org.explant.catalogue.CatalogueField;
import org.explant.catalogue.Cell;
import org.explant.catalogue.Confidence;
import org.explant.catalogue.Devices;
import org.explant.catalogue.ItemChange;
import org.explant.catalogue.ItemChangedMeanwhile;
import org.explant.catalogue.ItemId;
import org.explant.catalogue.ItemKind;
import org.explant.catalogue.NewItem;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Edits an entry of the catalogue, or adds one under another; where another saved first, asks field by field. */
@Named("deviceEdit")
@ViewScoped
public class DeviceEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Devices devices;

    @Inject
    private transient CatalogueEditing editing;

    private @Nullable String id;
    private @Nullable String wantedKind;
    private @Nullable String under;
    private ItemKind kind = ItemKind.MAKER;
    private int edition;
    private @Nullable String reason;
    private List<CellRow> rows = List.of();
    private List<CellChoice> conflicts = List.of();
    private Map<CatalogueField, Cell> settled = new HashMap<>();

    public void load() {
        kind = kindAsked();
        Map<CatalogueField, Cell> cells = Map.of();
        if (!isFresh()) {
            var sheet = devices.sheet(DeviceView.item(id));
            edition = sheet.edition();
            cells = sheet.cells();
        }
        var present = cells;
        rows = CatalogueField.of(kind).stream()
                .map(field -> new CellRow(field, present.get(field)))
                .toList();
    }

    private ItemKind kindAsked() {
        if (!isFresh()) return devices.sheet(DeviceView.item(id)).kind();
        try {
            return ItemKind.valueOf(wantedKind == null ? "" : wantedKind);
        } catch (IllegalArgumentException noKind) {
            throw new NotFound();
        }
    }

    public @Nullable String save() {
        var cells = new EnumMap<CatalogueField, Cell>(CatalogueField.class);
        for (var row : rows) row.toCell().ifPresent(cell -> cells.put(row.getField(), cell));
        return isFresh() ? added(cells) : saved(cells);
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        for (var choice : conflicts) {
            var chosen = choice.chosen();
            if (chosen == null) settled.remove(choice.getField());
            else settled.put(choice.getField(), chosen);
        }
        return saved(settled);
    }

    private String added(Map<CatalogueField, Cell> cells) {
        var parent = under == null ? null : DeviceView.item(under);
        return at(editing.add(new NewItem(kind, parent, cells, words())));
    }

    private @Nullable String saved(Map<CatalogueField, Cell> cells) {
        var item = DeviceView.item(id);
        try {
            editing.change(item, new ItemChange(edition, cells, words()));
        } catch (ItemChangedMeanwhile meanwhile) {
            ask(meanwhile);
            return null;
        }
        return at(item);
    }

    private void ask(ItemChangedMeanwhile meanwhile) {
        edition = meanwhile.edition();
        settled = new HashMap<>(meanwhile.stored());
        conflicts = meanwhile.fields().stream()
                .map(field -> new CellChoice(
                        field, meanwhile.stored().get(field), meanwhile.wanted().get(field)))
                .toList();
    }

    private static String at(ItemId item) {
        Notices.done("device.saved");
        return "/device.xhtml?faces-redirect=true&id=" + item;
    }

    private String words() {
        return reason == null ? "" : reason;
    }

    /** Whether an entry is added, not changed. */
    public boolean isFresh() {
        return id == null;
    }

    /** Where the person came from. */
    public String getWayBack() {
        String item = isFresh() ? under : id;
        return item == null ? "/devices.xhtml" : "/device.xhtml?id=" + item;
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }

    public ItemKind getKind() {
        return kind;
    }

    public List<CellRow> getRows() {
        return rows;
    }

    /** Empty unless somebody else saved first. */
    public List<CellChoice> getConflicts() {
        return conflicts;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String asked) {
        id = asked;
    }

    public @Nullable String getWantedKind() {
        return wantedKind;
    }

    public void setWantedKind(@Nullable String asked) {
        wantedKind = asked;
    }

    public @Nullable String getUnder() {
        return under;
    }

    public void setUnder(@Nullable String asked) {
        under = asked;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
