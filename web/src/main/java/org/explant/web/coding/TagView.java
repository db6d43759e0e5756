// SPDX-License-Identifier: Apache-2.0
package org.explant.web.coding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.coding.TagChangedMeanwhile;
import org.explant.coding.TagDetails;
import org.explant.coding.TagEditionLine;
import org.explant.coding.TagId;
import org.explant.coding.TagLine;
import org.explant.coding.Tags;
import org.explant.shared.NotFound;
import org.explant.web.claim.BothSides;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One tag: added, or worded anew. */
@Named("tag")
@ViewScoped
public class TagView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tags tags;

    @Inject
    private transient BothSides sides;

    private @Nullable String id;
    private int version;
    private @Nullable String name;
    private @Nullable String hotkey;
    private boolean retired;
    private List<BothSides.Difference> differences = List.of();
    private transient List<TagEditionLine> editions = List.of();

    public void load() {
        if (id == null) return;
        editions = tags.editions(tagId());
        fill(tags.line(tagId()));
    }

    private void fill(TagLine line) {
        version = line.version();
        name = line.name();
        hotkey = line.hotkey();
        retired = line.retired();
    }

    /** Stores it; where somebody was faster, both wordings are shown and the next click stores this one. */
    public @Nullable String save() {
        try {
            if (id == null) tags.add(details());
            else tags.change(tagId(), version, details());
        } catch (TagChangedMeanwhile meanwhile) {
            var now = meanwhile.present();
            differences = sides.of(new TagDetails(now.name(), now.hotkey(), now.retired()), details());
            version = now.version();
            return null;
        }
        Notices.done("tags.saved");
        return "/tags.xhtml?faces-redirect=true";
    }

    private TagDetails details() {
        return new TagDetails(
                Objects.requireNonNullElse(name, ""), hotkey == null || hotkey.isBlank() ? null : hotkey, retired);
    }

    private TagId tagId() {
        try {
            return new TagId(UUID.fromString(Objects.requireNonNullElse(id, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public List<String> getHotkeys() {
        return List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    public List<BothSides.Difference> getDifferences() {
        return differences;
    }

    public List<TagEditionLine> getEditions() {
        return editions;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String typed) {
        id = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getHotkey() {
        return hotkey;
    }

    public void setHotkey(@Nullable String typed) {
        hotkey = typed;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean wanted) {
        retired = wanted;
    }
}
