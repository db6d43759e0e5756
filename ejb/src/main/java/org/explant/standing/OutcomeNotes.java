// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.explant.claim.Outcome;
import org.explant.screening.EnquiryRejected;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;

/** A rejected enquiry has its outcome among the dated facts too, in the same transaction. */
@Dependent
class OutcomeNotes {
    private final FactDesk desk;

    @Inject
    OutcomeNotes(FactDesk desk) {
        this.desk = desk;
    }

    void note(@Observes EnquiryRejected rejected) {
        var details = Map.of(
                FactField.OUTCOME, Outcome.REJECTED.name(),
                FactField.OUTCOME_REASON, rejected.code().name());
        var stamp = rejected.stamp();
        desk.record(
                rejected.claim(), new NewFact(FactKind.OUTCOME, stamp.on(), null, details, rejected.reason()), stamp);
    }
}
