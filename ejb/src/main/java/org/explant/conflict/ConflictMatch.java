// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody alike in one claim, as found by a check. Never changed. */
@Entity
@Table(name = "conflict_match")
class ConflictMatch {
    @Id
    @Column(name = "conflict_match_id")
    private UUID matchId;

    @Column(name = "conflict_check_id")
    private UUID checkId;

    private int place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    private int score;
    private String reasons;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private Part part;

    @SuppressWarnings("NullAway.Init")
    protected ConflictMatch() {}

    ConflictMatch(UUID checkId, ConflictHit hit) {
        matchId = UUID.randomUUID();
        this.checkId = checkId;
        place = hit.place();
        person = hit.match().party().person();
        organisation = hit.match().party().organisation();
        score = hit.match().likeness().score();
        reasons = hit.match().likeness().reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
        claim = hit.role().claim();
        part = hit.role().part();
    }
}
