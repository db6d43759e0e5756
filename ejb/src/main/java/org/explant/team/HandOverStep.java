// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.Team;
import org.explant.claim.TeamHandOver;
import org.explant.claim.Teams;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One claim of a hand-over, in a transaction of its own: what was done stays done, whatever happens to the next. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class HandOverStep {
    @Inject
    private TeamQueries queries;

    @Inject
    private HandOverQueries handOvers;

    @Inject
    private Teams teams;

    @Inject
    private FileTrail trail;

    /** Hands one claim over, or writes down why not; harmless where it is done already. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(UUID rowId) {
        var row = handOvers.entityManager().find(HandOverRow.class, rowId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.isWaiting()) return;
        var stamp = trail.stamp();
        var handOver = handOvers.handOver(row.handOver(), stamp.by()).orElseThrow(NotFound::new);
        var held = new Held(row.claimId(), handOver);
        var refusal = refusal(held);
        if (refusal != null) {
            row.refused(refusal, stamp.at());
            return;
        }
        if (handOver.part() == TeamPart.PARALEGAL) exchange(held);
        else change(held);
        row.done(stamp.at());
    }

    private record Held(ClaimId claim, HandOver handOver) {}

    private @Nullable HandOverRefusal refusal(Held held) {
        if (queries.mayKnow(held.claim(), held.handOver().toAccount()) == 0) return HandOverRefusal.OUTSIDE_WALL;
        return holds(held) ? null : HandOverRefusal.CHANGED_MEANWHILE;
    }

    private boolean holds(Held held) {
        var from = held.handOver().fromAccount();
        var reader = trail.reader();
        var team = queries.team(held.claim(), reader);
        return switch (held.handOver().part()) {
            case FEE_EARNER -> team.feeEarner().equals(from);
            case SUPERVISING_PARTNER -> team.supervisingPartner().equals(from);
            case PARALEGAL ->
                queries.present(held.claim(), TeamPart.PARALEGAL, from, reader).isPresent();
        };
    }

    private void change(Held held) {
        var team = queries.team(held.claim(), trail.reader());
        var to = held.handOver().toAccount();
        var wanted = held.handOver().part() == TeamPart.FEE_EARNER
                ? new Team(to, team.supervisingPartner())
                : new Team(team.feeEarner(), to);
        var reference = queries.reference(held.claim(), trail.reader());
        teams.handOver(reference, new TeamHandOver(team, wanted, held.handOver().reason()));
    }

    private void exchange(Held held) {
        var stamp = trail.stamp();
        var handOver = held.handOver();
        queries.present(held.claim(), TeamPart.PARALEGAL, handOver.fromAccount(), stamp.by())
                .orElseThrow(NotFound::new)
                .leave(stamp);
        if (queries.present(held.claim(), TeamPart.PARALEGAL, handOver.toAccount(), stamp.by())
                .isEmpty()) {
            var taken = new TeamPlace.Taken(TeamPart.PARALEGAL, handOver.toAccount(), handOver.reason());
            queries.entityManager().persist(new TeamPlace(held.claim(), taken, stamp));
        }
        trail.acted(Act.CLAIM_HANDED_OVER, held.claim(), handOver.handOverId(), Map.of("part", "PARALEGAL"));
    }
}
