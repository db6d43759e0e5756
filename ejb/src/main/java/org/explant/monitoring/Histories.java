// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.claim.ClaimId;
import org.explant.implant.Implants;
import org.explant.monitoring.history.History;
import org.explant.monitoring.observation.RecordedHistories;
import org.explant.shared.NotFound;

/** Puts together what the rules ask of one claimant. Whoever asks has passed the wall. */
@Dependent
class Histories {
    private final Implants implants;
    private final WhoseHipsQueries whose;
    private final RecordedHistories recorded;

    @Inject
    Histories(Implants implants, WhoseHipsQueries whose, RecordedHistories recorded) {
        this.implants = implants;
        this.whose = whose;
        this.recorded = recorded;
    }

    History of(ClaimId claim) {
        var claimant = whose.claimant(claim).orElseThrow(NotFound::new);
        return LedgerHistory.of(implants.hips(claim), claimant, recorded.of(claim));
    }
}
