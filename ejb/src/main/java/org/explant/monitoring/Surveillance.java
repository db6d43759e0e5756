// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.monitoring.history.History;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What follow-up a person should have had and is due, by both clocks. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Surveillance {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    @Inject
    private ShippedGuidance guidance;

    @Inject
    private Histories histories;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Judges what is told, for an enquiry that is no claim yet; nothing of it is kept.
     *
     * @param asOf today when null
     * @param reference the only alert to ask about what is due; the one in force when null
     */
    public Surveyed assess(@NotNull History person, @Nullable LocalDate asOf, @Nullable String reference) {
        var day = day(asOf);
        trail.record(
                Act.SURVEILLANCE_ASSESSED,
                null,
                null,
                Map.of("hips", Integer.toString(person.hips().size())));
        return surveyed(person, day, reference);
    }

    /** The claimant's hips as the ledger has them, with all that was recorded of their follow-up. */
    @OnThisClaim
    public Surveyed ofClaim(@NotNull ClaimId claim, @Nullable LocalDate asOf) {
        var day = day(asOf);
        trail.record(Act.SURVEILLANCE_VIEWED, claim.value(), null, Map.of("asOf", day.toString()));
        return surveyed(histories.of(claim), day, null);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        if (asked == null) return LocalDate.now(clock.withZone(OFFICE));
        return LivedDays.checked(asked);
    }

    private Surveyed surveyed(History person, LocalDate day, @Nullable String reference) {
        var duties = guidance.duties();
        var present = reference == null
                ? duties.on(day, person)
                : duties.under(guidance.library().version(reference).orElseThrow(NotFound::new), day, person);
        return new Surveyed(present, duties.past(day, person), duties.compared(day, person));
    }
}
