// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.Stamp;

/** Who writes and reads in a monitoring history, and who is told of it. */
@Dependent
class ObservationTrail {
    private final FileTrail trail;
    private final Event<MonitoringRecorded> recorded;

    @Inject
    ObservationTrail(FileTrail trail, Event<MonitoringRecorded> recorded) {
        this.trail = trail;
        this.recorded = recorded;
    }

    AccountId reader() {
        return trail.reader();
    }

    Stamp stamp() {
        return trail.stamp();
    }

    void seen(ClaimId claim) {
        trail.seen(claim, "monitoring");
    }

    /** On the audit trail by kind and id alone; what is due may be another now. */
    Observation told(Act act, Observation observation) {
        var facts = Map.of(
                "kind", observation.observed().kind().name(),
                "edition", Integer.toString(observation.edition()));
        trail.acted(act, observation.claimId(), observation.observationId().value(), facts);
        recorded.fire(new MonitoringRecorded(observation.claimId()));
        return observation;
    }
}
