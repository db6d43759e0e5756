// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.explant.claim.ClaimId;
import org.explant.monitoring.history.HipHistory;
import org.hibernate.query.Page;

/** Writes the rows of what is to be done, and knows whose are to be worked out anew. For the system alone. */
@Dependent
public class DutyBook {
    private final DutyQueries queries;

    @Inject
    DutyBook(DutyQueries queries) {
        this.queries = queries;
    }

    /**
     * Claims whose rows are to be worked out anew.
     *
     * @param marks the last of them that were seen
     */
    public record Waiting(Set<ClaimId> claims, List<Long> marks) {
        public boolean isNobody() {
            return claims.isEmpty();
        }
    }

    /** Whether nobody else works on them; if so, nobody else does until this transaction ends. */
    public boolean alone() {
        return (Boolean) queries.entityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('monitoring-duties'))")
                .getSingleResult();
    }

    /** Some of those that have waited longest. */
    public Waiting waiting(int marks) {
        var found = queries.marks(Page.first(marks));
        var claims = new LinkedHashSet<ClaimId>();
        found.forEach(mark -> claims.add(mark.claim()));
        return new Waiting(claims, found.stream().map(DutyMark::markId).toList());
    }

    /** What the rules ask about the claimants of these claims. */
    public List<Claimant> claimants(Collection<ClaimId> claims) {
        return claims.isEmpty() ? List.of() : queries.claimants(claims);
    }

    /** The reviews that are due of a claim, the earliest first; whoever asks has passed the wall. */
    public List<ReviewDue> reviews(ClaimId claim) {
        return queries.reviews(claim);
    }

    /** Puts new rows in the place of the old ones of everybody who waited, and of nobody who is gone. */
    public void keep(Waiting waiting, Collection<Judged> all, WorkedOut with) {
        if (waiting.isNobody()) return;
        queries.forgetDuties(waiting.claims());
        queries.forgetBearings(waiting.claims());
        queries.forgetMarks(waiting.marks());
        for (Judged each : all) write(each, with);
        queries.entityManager().flush();
        queries.entityManager().clear();
    }

    /** Marks everybody with a hip: the guidance has changed, or a night has passed. */
    public int markAll() {
        return queries.entityManager()
                .createNativeQuery("insert into monitoring_mark (claim_id) select distinct claim_id from hip")
                .executeUpdate();
    }

    /** A person, and what is to be done. */
    public record Judged(KnownPerson person, List<DutyFound> duties) {
        public Judged {
            duties = List.copyOf(duties);
        }
    }

    private void write(Judged judged, WorkedOut with) {
        var manager = queries.entityManager();
        for (HipHistory hip : judged.person().history().hips())
            for (int place = 0; place < hip.bearings().size(); place++)
                manager.persist(new MonitoredBearing(
                        judged.person().claim(),
                        hip.side(),
                        place,
                        hip.bearings().get(place)));
        judged.duties().forEach(found -> manager.persist(new HipDuty(judged.person(), found, with)));
    }
}
