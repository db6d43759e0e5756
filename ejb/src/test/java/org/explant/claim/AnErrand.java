// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import org.explant.access.AccountId;

/** What the features to the right need of claims in their tests. */
public final class AnErrand {
    public static final AccountId SOLICITOR = AClaim.SOLICITOR;
    public static final AccountId PARALEGAL = AClaim.PARALEGAL;
    public static final AccountId PARTNER = AClaim.PARTNER;
    public static final Team TEAM = AClaim.TEAM;

    private AnErrand() {}

    public static void accounts(EntityManager em) {
        AClaim.accounts(em);
    }

    /** On the day the tests play. */
    public static ClaimErrands of(EntityManager em) {
        return new ClaimErrands(
                AClaim.desk(em),
                new ClaimQueries_(em),
                new OpeningQueries_(em),
                Clock.fixed(AClaim.NOW, ZoneOffset.UTC),
                (ClaimNews _) -> {});
    }

    /** A claim of today at its beginning. */
    public static ClaimId opened(EntityManager em) {
        return AClaim.desk(em)
                .open(AClaim.of("Anna", "Abbott"), AClaim.STAMP)
                .orElseThrow()
                .claimId();
    }

    /** From now on the claim exists for the solicitor alone. */
    public static void restrict(EntityManager em, ClaimId claim) {
        var desk = AClaim.desk(em);
        var taken = em.find(Claim.class, claim);
        desk.restrict(taken, new Restriction(java.util.Set.of(AClaim.SOLICITOR), "wall"), AClaim.SOLICITOR);
    }

    /** Reference, name, stage and team of every claim, to see that nothing changed. */
    @SuppressWarnings("unchecked")
    public static java.util.List<Object[]> everything(EntityManager em) {
        return em.createNativeQuery("""
                select c.claim_id, c.version, c.edition, c.stage, c.last_activity_at, p.version, p.surname
                from claim c join claim_role r using (claim_id) join person p using (person_id) order by 1
                """).getResultList();
    }
}
