// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of screenings. Every one asks the wall. */
interface ScreeningQueries {
    EntityManager entityManager();

    @HQL("select s.question, s.number, s.answer, s.words, s.answeredAt, a.fullName from Claim c"
            + " join ScreeningAnswer s on s.claim = c.claimId join Account a on a.accountId = s.answeredBy"
            + " where c.claimId = :claim and " + Wall.VISIBLE + " order by s.answeredAt desc, s.number desc")
    List<AnswerLine> answers(ClaimId claim, AccountId reader);

    @HQL("select d.verdict, d.decidedOn, d.code, d.warnedOn, d.reason, d.decidedAt, a.fullName from Claim c"
            + " join ScreeningDecision d on d.claim = c.claimId join Account a on a.accountId = d.decidedBy"
            + " where c.claimId = :claim and " + Wall.VISIBLE + " order by d.decidedAt desc")
    List<DecisionLine> decisions(ClaimId claim, AccountId reader);
}
