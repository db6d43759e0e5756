// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.document.DocumentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A tag on a page, or on a whole document where the page is 0; written by the database alone, so that twice is once. */
@Entity
@Immutable
@Table(name = "page_tag")
class CodedPage {
    @Id
    @Column(name = "page_tag_id")
    private UUID codedId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    private int page;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tag_id"))
    private TagId tag;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "put_by"))
    private AccountId putBy;

    @Column(name = "put_at")
    private Instant putAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_by"))
    private @Nullable AccountId takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected CodedPage() {}
}
