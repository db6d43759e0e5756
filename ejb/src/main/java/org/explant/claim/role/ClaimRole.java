// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PeriodEndsBeforeItBegins;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** The part that a person or an organisation plays in a claim, from a day, perhaps to a day. Ended, never deleted. */
@Entity
@Table(name = "claim_role")
class ClaimRole {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "claim_role_id"))
    private RoleId roleId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Part role;

    @Embedded
    private @Nullable RoleDetail detail;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
    private AccountId enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRole() {}

    ClaimRole(ClaimId claim, PartyRef party, RoleWish wanted, Entered entered) {
        if (party.isPerson() && !wanted.part().isForPeople()) throw new NotAPersonsRole();
        if (!party.isPerson() && !wanted.part().isForOrganisations()) throw new NotAnOrganisationsRole();
        roleId = RoleId.fresh();
        this.claim = claim;
        person = party.person();
        organisation = party.organisation();
        role = wanted.part();
        detail = wanted.detail().fitting(role);
        fromOn = wanted.from() == null ? entered.on() : wanted.from();
        enteredAt = entered.at();
        enteredBy = entered.by();
    }

    void become(RoleContent wanted, @Nullable String reason) {
        if (role == Part.CLAIMANT) throw new ClaimantStands();
        var time = wanted.time();
        check(time.from(), time.to());
        if (endReason == null && time.to() != null) {
            if (reason == null || reason.isBlank()) throw new EndNeedsReason();
            endReason = reason.strip();
        }
        if (endReason != null && time.to() == null) throw new RoleEnded();
        detail = wanted.detail().fitting(role);
        fromOn = time.from();
        toOn = time.to();
    }

    void end(RoleEnd wanted) {
        if (role == Part.CLAIMANT) throw new ClaimantStands();
        if (toOn != null) throw new RoleEnded();
        check(fromOn, wanted.on());
        toOn = wanted.on();
        endReason = wanted.reason();
    }

    private static void check(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) throw new PeriodEndsBeforeItBegins();
    }

    RoleId roleId() {
        return roleId;
    }

    int version() {
        return version;
    }

    ClaimId claimId() {
        return claim;
    }

    Part role() {
        return role;
    }

    RoleContent content() {
        return new RoleContent(detail == null ? RoleDetail.NONE : detail, new RoleContent.Time(fromOn, toOn));
    }
}
