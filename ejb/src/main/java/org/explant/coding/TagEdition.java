// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How a tag stood from one moment on. */
@Entity
@Immutable
@Table(name = "tag_edition")
class TagEdition {
    @EmbeddedId
    private Key editionKey;

    private String name;

    private @Nullable String hotkey;

    private boolean retired;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private @Nullable AccountId writtenBy;

    /** Which tag, and the how-manieth wording of it. */
    @Embeddable
    record Key(@Column(name = "tag_id") UUID tag, int edition) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected TagEdition() {}

    TagEdition(Key editionKey, TagDetails details, AccountId writtenBy, Instant writtenAt) {
        this.editionKey = editionKey;
        name = details.name();
        hotkey = details.hotkey();
        retired = details.retired();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }
}
