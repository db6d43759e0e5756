// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.party.Entered;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** That two entries became one. Only ever added. */
@Entity
@Table(name = "party_merge")
class PartyMerge {
    @Id
    @Column(name = "party_merge_id")
    private UUID mergeId;

    @Column(name = "gone_person")
    private @Nullable UUID gonePerson;

    @Column(name = "kept_person")
    private @Nullable UUID keptPerson;

    @Column(name = "gone_organisation")
    private @Nullable UUID goneOrganisation;

    @Column(name = "kept_organisation")
    private @Nullable UUID keptOrganisation;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private UUID mergedBy;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected PartyMerge() {}

    PartyMerge(MergeWish wish, Entered entered) {
        mergeId = UUID.randomUUID();
        var gone = wish.gone().party().value();
        var kept = wish.kept().party().value();
        if (wish.gone().party().isPerson()) {
            gonePerson = gone;
            keptPerson = kept;
        } else {
            goneOrganisation = gone;
            keptOrganisation = kept;
        }
        mergedAt = entered.at();
        mergedBy = entered.by().value();
        reason = wish.reason();
    }

    UUID mergeId() {
        return mergeId;
    }

    PartyRef kept() {
        return ref(keptPerson, keptOrganisation);
    }

    private static PartyRef ref(@Nullable UUID person, @Nullable UUID organisation) {
        return new PartyRef(
                person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation));
    }
}
