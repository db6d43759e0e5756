// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.explant.access.AccountId;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;

/**
 * Observations that a person has asked for and the system records: behind that person's wall, asked anew for each claim.
 * In the caller's transaction; whoever calls puts it on the audit trail, and says when it is {@link #done}.
 */
@Dependent
public class ObservationErrands {
    private final ClaimErrands claims;
    private final ObservationDesk desk;
    private final Clock clock;
    private final Consumer<MonitoringRecorded> recorded;
    private final Consumer<ClaimTouched> touched;
    private final Set<ClaimId> open = new LinkedHashSet<>();

    @Inject
    public ObservationErrands(
            ClaimErrands claims,
            ObservationDesk desk,
            Clock clock,
            Event<MonitoringRecorded> recorded,
            Event<ClaimTouched> touched) {
        this(claims, desk, clock, recorded::fire, touched::fire);
    }

    ObservationErrands(
            ClaimErrands claims,
            ObservationDesk desk,
            Clock clock,
            Consumer<MonitoringRecorded> recorded,
            Consumer<ClaimTouched> touched) {
        this.claims = claims;
        this.desk = desk;
        this.clock = clock;
        this.recorded = recorded;
        this.touched = touched;
    }

    /** Records what a sheet said. */
    public ObservationId record(AccountId by, ClaimId claim, NewObservation wanted) {
        if (claims.existing(by, List.of(claim)).isEmpty()) throw new NotFound();
        var stamp = new Stamp(by, claims.today(), clock.instant());
        open.add(claim);
        return desk.record(claim, ObservationOrigin.IMPORTED, wanted.observed(), stamp)
                .observationId();
    }

    /** Tells once of every claim that something was recorded in. */
    public void done() {
        for (var claim : open) {
            touched.accept(new ClaimTouched(claim, clock.instant()));
            recorded.accept(new MonitoringRecorded(claim));
        }
        open.clear();
    }
}
