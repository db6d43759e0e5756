// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimEdited;
import org.explant.claim.ClaimId;

/** That the details of a claim were changed: which of them, by whom; never what they were. */
@Entity
@Table(name = "claim_edit")
class ClaimEdit {
    @Id
    @Column(name = "claim_edit_id")
    private UUID editId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private String fields;

    @Column(name = "edited_on")
    private LocalDate editedOn;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edited_by"))
    private AccountId editedBy;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEdit() {}

    ClaimEdit(ClaimEdited edited) {
        editId = UUID.randomUUID();
        claim = edited.claim();
        fields = String.join(" ", edited.fields());
        editedOn = edited.stamp().on();
        editedAt = edited.stamp().at();
        editedBy = edited.stamp().by();
    }
}
