// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.explant.party.naming.NameKeys;
import org.jspecify.annotations.Nullable;

/** That names were checked, and why. Never changed. */
@Entity
@Table(name = "conflict_check")
class ConflictCheck {
    @Id
    @Column(name = "conflict_check_id")
    private UUID checkId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private @Nullable ClaimId claim;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private @Nullable Part part;

    @Enumerated(EnumType.STRING)
    private ConflictSide side;

    private int rules = NameKeys.RULES;

    private boolean more;

    @ElementCollection
    @CollectionTable(name = "conflict_name", joinColumns = @JoinColumn(name = "conflict_check_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> names = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ConflictCheck() {}

    /** On demand. */
    ConflictCheck(NewCheck wanted, boolean more, Entered entered) {
        checkId = UUID.randomUUID();
        askedAt = entered.at();
        askedBy = entered.by();
        side = wanted.side();
        names.addAll(wanted.names());
        this.more = more;
    }

    /** Somebody joined a claim. */
    ConflictCheck(Joined joined, List<String> names, boolean more, Entered entered) {
        checkId = UUID.randomUUID();
        askedAt = entered.at();
        askedBy = entered.by();
        claim = joined.claim();
        person = joined.party().person();
        organisation = joined.party().organisation();
        part = joined.part();
        side = ConflictSide.of(joined.part());
        this.names.addAll(names);
        this.more = more;
    }

    UUID checkId() {
        return checkId;
    }

    boolean isMore() {
        return more;
    }
}
