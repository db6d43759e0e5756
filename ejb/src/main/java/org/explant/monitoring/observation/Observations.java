// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stamp;
import org.explant.claim.Walls;
import org.explant.monitoring.observed.RecordedHistory;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The monitoring history of a claimant: recorded, put right, withdrawn, read; nothing of it is ever overwritten. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class Observations {
    /** The kind of fact that pages are cited for. */
    public static final String CITED = "OBSERVATION";

    @Inject
    private ObservationDesk desk;

    @Inject
    private ObservationQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private ObservationTrail trail;

    @Inject
    private Citations citations;

    /** Records what a person read or was told; the page it stands on is cited with it where one is named. */
    public ObservationId record(
            @NotNull ClaimReference reference, @NotNull @Valid NewObservation wanted, @Nullable PageCitation page) {
        return record(reference, ObservationOrigin.ENTERED, wanted, page);
    }

    /** The same, for what was found on a page and accepted, or came in a sheet that a person ran. */
    public ObservationId record(
            @NotNull ClaimReference reference,
            @NotNull ObservationOrigin origin,
            @NotNull @Valid NewObservation wanted,
            @Nullable PageCitation page) {
        var claim = walls.open(reference);
        var fresh = desk.record(claim, origin, wanted.observed(), trail.stamp());
        var id = trail.told(Act.OBSERVATION_RECORDED, fresh).observationId();
        if (page != null) citations.cite(claim, cited(id), page);
        return id;
    }

    /**
     * Puts a better edition in the place of the one the person saw.
     *
     * @throws ObservationChangedMeanwhile where somebody else was faster; theirs comes with it
     */
    public int correct(
            @NotNull ClaimReference reference, @NotNull ObservationId which, @NotNull @Valid ObservationChange change) {
        var claim = walls.open(reference);
        var seen = desk.take(claim, which, change.seen(), trail.reader());
        var next = desk.correct(seen, change.wanted().observed(), change.reason(), trail.stamp());
        return trail.told(Act.OBSERVATION_CORRECTED, next).edition();
    }

    /** Takes back what was recorded in error; it stays readable. */
    public void withdraw(
            @NotNull ClaimReference reference, @NotNull ObservationId which, int seen, @NotNull String reason) {
        var claim = walls.open(reference);
        var withdrawn = desk.withdraw(desk.take(claim, which, seen, trail.reader()), reason, trail.stamp());
        trail.told(Act.OBSERVATION_WITHDRAWN, withdrawn);
    }

    /** All that stands, the newest first. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<ObservationLine> lines(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        trail.seen(claim);
        return queries.standing(claim, trail.reader()).stream()
                .map(ObservationRow::line)
                .toList();
    }

    /** Every edition of one, the latest first. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<ObservationLine> editions(@NotNull ClaimReference reference, @NotNull ObservationId which) {
        var claim = walls.open(reference);
        trail.seen(claim);
        var editions = queries.editions(claim, which, trail.reader());
        if (editions.isEmpty()) throw new NotFound();
        return editions.stream().map(ObservationRow::line).toList();
    }

    /** What was recorded in error and taken back, the latest first. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<ObservationLine> withdrawn(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        return queries.withdrawn(claim, trail.reader()).stream()
                .map(ObservationRow::line)
                .toList();
    }

    /** What stands, as the rules read it; leaves no trace of its own. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public RecordedHistory recorded(@NotNull ClaimReference reference) {
        return RecordedHistory.of(desk.counting(walls.open(reference)));
    }

    /** Brings in a history that was recorded elsewhere; does nothing where there is one already. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull ClaimId claim, @NotNull List<@Valid NewObservation> earlier, @NotNull Stamp stamp) {
        walls.check(claim);
        if (queries.number(claim) > 0) return;
        for (NewObservation each : earlier)
            trail.told(Act.OBSERVATION_RECORDED, desk.record(claim, ObservationOrigin.ENTERED, each.observed(), stamp));
    }

    private static CitedFact cited(ObservationId id) {
        return CitedFact.whole(CITED, id.value());
    }
}
