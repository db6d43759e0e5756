// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;

/** Where answers and decisions are written down. */
@Dependent
class ScreeningDesk {
    private final ScreeningQueries queries;

    @Inject
    ScreeningDesk(ScreeningQueries queries) {
        this.queries = queries;
    }

    ScreeningSheet sheet(ClaimId claim, AccountId reader) {
        return new ScreeningSheet(queries.answers(claim, reader), queries.decisions(claim, reader));
    }

    /** The questions that are answered differently now; all of them are written, or none. */
    List<Question> answer(ClaimId claim, List<GivenAnswer> given, Stamp stamp) {
        var current = sheet(claim, stamp.by()).current();
        var changed = new ArrayList<Question>();
        var meanwhile = new ArrayList<Question>();
        for (GivenAnswer each : given) {
            var stands = current.get(each.question());
            if (stands != null && stands.saysTheSame(each)) continue;
            if ((stands == null ? 0 : stands.number()) != each.seen()) meanwhile.add(each.question());
            changed.add(each.question());
            queries.entityManager().persist(new ScreeningAnswer(claim, each, stamp));
        }
        if (!meanwhile.isEmpty()) throw new AnsweredMeanwhile(meanwhile);
        return changed;
    }

    void decide(ScreeningDecision decision) {
        queries.entityManager().persist(decision);
    }
}
