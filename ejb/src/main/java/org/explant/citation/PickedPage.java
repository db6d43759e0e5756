// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;

/** The one page that a person has picked up to cite; the next one takes its place. */
@Entity
@Table(name = "page_at_hand")
class PickedPage {
    @Id
    @Column(name = "account_id")
    private UUID account;

    @Embedded
    @AttributeOverride(name = "document.value", column = @Column(name = "document_id"))
    @AttributeOverride(name = "page", column = @Column(name = "page"))
    private PageCitation picked;

    @Column(name = "picked_at")
    private Instant pickedAt;

    @SuppressWarnings("NullAway.Init")
    protected PickedPage() {}

    PickedPage(AccountId account, PageCitation picked, Instant at) {
        this.account = account.value();
        this.picked = picked;
        pickedAt = at;
    }

    PageCitation picked() {
        return picked;
    }

    @Override
    public String toString() {
        return "page picked up at " + pickedAt;
    }
}
