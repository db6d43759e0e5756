// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A form that was sent: whoever stores its key first opens the claim. */
@Entity
@Table(name = "claim_form")
class ClaimForm {
    @Id
    @Column(name = "form_key")
    private UUID formKey;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "claim_id")
    private UUID claimId;

    @SuppressWarnings("NullAway.Init")
    protected ClaimForm() {}
}
