// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.explant.claim.ClaimReference;
import org.explant.standing.FactEnd;
import org.explant.standing.FactLine;
import org.explant.standing.Facts;
import org.explant.standing.NewFact;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;

/** Keeps the outcome among a claim's facts in step with its closing. */
@Dependent
class ClosingOutcome {
    private final Facts facts;
    private final Standings standings;

    @Inject
    ClosingOutcome(Facts facts, Standings standings) {
        this.facts = facts;
        this.standings = standings;
    }

    /** The outcome that was recorded already is corrected where it differs. */
    void record(ClaimReference reference, Closure closure, LocalDate on) {
        var details = Map.of(
                FactField.OUTCOME, closure.outcome().name(),
                FactField.OUTCOME_REASON, closure.code().name());
        var wanted = new NewFact(FactKind.OUTCOME, on, null, details, closure.reason());
        var before = outcome(reference, on);
        if (before.isEmpty()) facts.record(reference, wanted);
        else if (!before.get().details().says(FactField.OUTCOME, closure.outcome()))
            facts.correct(reference, before.get().factId(), wanted);
    }

    void end(ClaimReference reference, LocalDate on, String reason) {
        outcome(reference, on).ifPresent(line -> {
            var last = line.period().from().isAfter(on) ? line.period().from() : on;
            facts.end(reference, line.factId(), new FactEnd(last, reason));
        });
    }

    private Optional<FactLine> outcome(ClaimReference reference, LocalDate on) {
        return standings.sheet(reference, on, null).inForce().stream()
                .filter(line -> line.kind() == FactKind.OUTCOME)
                .findFirst();
    }
}
