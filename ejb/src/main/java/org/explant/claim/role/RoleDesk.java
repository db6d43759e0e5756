// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.PartyRef;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Where the roles of a claim are written; whoever asks has found claim and party behind their walls. */
@Dependent
class RoleDesk {
    private final RoleQueries queries;

    @Inject
    RoleDesk(RoleQueries queries) {
        this.queries = queries;
    }

    RoleId add(ClaimId claim, PartyRef party, RoleWish wanted, Entered entered) {
        if (wanted.part() == Part.CLAIMANT) throw new ClaimantStands();
        if (queries.playing(claim, wanted.part(), person(party), organisation(party)) > 0)
            throw new AlreadyInThisRole();
        var fresh = new ClaimRole(claim, party, wanted, entered);
        checkDefendant(claim, fresh.content().detail());
        queries.entityManager().persist(fresh);
        return fresh.roleId();
    }

    /** The names of the fields that are different now. */
    List<String> change(ClaimId claim, RoleId role, RoleChange wanted, Entered entered) {
        var found = locked(claim, role);
        var stored = found.content();
        if (wanted.version() != found.version())
            throw new RoleChangedMeanwhile(found.version(), stored, wanted.content());
        checkDefendant(claim, wanted.content().detail());
        found.become(wanted.content(), wanted.reason());
        return kept(found, stored, wanted.reason(), entered);
    }

    Part end(ClaimId claim, RoleId role, RoleEnd wanted, Entered entered) {
        var found = locked(claim, role);
        var stored = found.content();
        if (wanted.version() != found.version()) {
            var ended = new RoleContent.Time(stored.time().from(), wanted.on());
            throw new RoleChangedMeanwhile(found.version(), stored, new RoleContent(stored.detail(), ended));
        }
        found.end(wanted);
        kept(found, stored, wanted.reason(), entered);
        return found.role();
    }

    private List<String> kept(ClaimRole found, RoleContent stored, @Nullable String reason, Entered entered) {
        var fields = stored.differencesTo(found.content());
        if (!fields.isEmpty()) {
            var before = Fields.texts(fields, stored.detail(), stored.time());
            queries.entityManager().persist(new ClaimRoleChange(found.roleId(), before, reason, entered));
        }
        return fields;
    }

    private void checkDefendant(ClaimId claim, RoleDetail detail) {
        var defendant = detail.actsFor();
        if (defendant == null) return;
        if (queries.role(defendant, claim)
                .filter(each -> each.role() == Part.DEFENDANT)
                .isEmpty()) throw new RoleActsForDefendant();
    }

    private ClaimRole locked(ClaimId claim, RoleId role) {
        var found = queries.entityManager().find(ClaimRole.class, role, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.claimId().equals(claim)) throw new NotFound();
        return found;
    }

    private static @Nullable UUID person(PartyRef party) {
        return party.person() == null ? null : party.person().value();
    }

    private static @Nullable UUID organisation(PartyRef party) {
        return party.organisation() == null ? null : party.organisation().value();
    }
}
