// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** A person's part in a claim, from a day, perhaps to a day. */
@Entity
@Table(name = "claim_role")
class ClaimRole {
    @Id
    @Column(name = "claim_role_id")
    private UUID roleId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Part role;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRole() {}

    ClaimRole(ClaimId claim, PersonId person, Part role, LocalDate fromOn) {
        roleId = UUID.randomUUID();
        this.claim = claim;
        this.person = person;
        this.role = role;
        this.fromOn = fromOn;
    }
}
