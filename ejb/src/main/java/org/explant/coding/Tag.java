// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One of the firm's tags. */
@Entity
class Tag {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "tag_id"))
    private TagId tagId;

    @Version
    private int version;

    private String name;

    private @Nullable String hotkey;

    private boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    @SuppressWarnings("NullAway.Init")
    Tag(TagDetails wanted) {
        tagId = TagId.fresh();
        take(wanted);
    }

    /** Takes over what a person wants, unless somebody changed it since; answers whether anything is different. */
    boolean change(int seen, TagDetails wanted) {
        if (seen != version) throw new TagChangedMeanwhile(line());
        if (line().details().equals(wanted)) return false;
        take(wanted);
        return true;
    }

    private void take(TagDetails wanted) {
        name = wanted.name().strip();
        hotkey = wanted.hotkey();
        retired = wanted.retired();
    }

    TagLine line() {
        return new TagLine(tagId, version, name, hotkey, retired);
    }

    TagId tagId() {
        return tagId;
    }

    boolean isRetired() {
        return retired;
    }
}
