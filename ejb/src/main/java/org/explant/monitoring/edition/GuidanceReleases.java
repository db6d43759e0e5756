// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.shared.NotFound;

/** Releases versions of the guidance, and withdraws them: one person asks, another decides. */
@Stateless
@RolesAllowed(Permission.RELEASES_GUIDANCE)
public class GuidanceReleases {
    @Inject
    private EditionQueries queries;

    @Inject
    private DraftDesk desk;

    @Inject
    private FileTrail trail;

    /** Every release there was, the latest first. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<ReleaseLine> lines() {
        return queries.releases();
    }

    /**
     * From now on the engine uses it, and what is to be done about every hip is worked out anew.
     *
     * @throws NeedsAnotherPerson where the person asked for it, or changed the draft
     */
    public void release(@NotNull DraftId which, int seen) {
        var draft = desk.taken(which, seen);
        desk.check(draft, desk.text(which));
        boolean hadAHandInIt = queries.editionsBy(which.value(), trail.reader()) > 0;
        queries.entityManager().persist(draft.release(hadAHandInIt, trail.stamp()));
        desk.noted(Act.GUIDANCE_RELEASED, which, draft.reference());
    }

    /** Asks that another person take a release out of use. */
    @RolesAllowed(Permission.EDITS_GUIDANCE)
    public void askForWithdrawal(long release, @NotBlank @Size(max = 500) String reason) {
        var found = taken(release);
        found.askForWithdrawal(reason, trail.stamp());
        noted(found, "asked");
    }

    /**
     * From now on the engine uses what it used before it.
     *
     * @throws NeedsAnotherPerson where the person asked for it
     */
    public void withdraw(long release) {
        var found = taken(release);
        found.withdraw(trail.stamp());
        noted(found, "withdrawn");
    }

    private GuidanceRelease taken(long release) {
        var found = queries.entityManager().find(GuidanceRelease.class, release, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound();
        return found;
    }

    private void noted(GuidanceRelease release, String step) {
        trail.noted(Act.GUIDANCE_WITHDRAWN, null, null, Map.of("alert", release.reference(), "step", step));
    }
}
