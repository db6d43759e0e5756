// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.party.PartyRef;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Page;

/** Conflict checks: asked, read, decided. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class ConflictChecks {
    /** The one order of the list: the latest first. */
    public static final String BY_TIME = "at";

    private static final int LATEST = 10;

    @Inject
    private ConflictQueries queries;

    @Inject
    private ConflictDesk desk;

    @Inject
    private CheckSheets sheets;

    @Inject
    private FileTrail trail;

    @Inject
    private CurrentReader reader;

    /** Checks names against everybody in every claim; what was found is read by {@link #sheet}. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public UUID check(@NotNull @Valid NewCheck wanted) {
        var check = desk.typed(wanted, trail.entered());
        trail.noted(
                Act.CONFLICTS_CHECKED,
                null,
                check,
                Map.of("names", Integer.toString(wanted.names().size())));
        return check;
    }

    /** What was found, as far as the reader may know, and what was decided. */
    public CheckSheet sheet(@NotNull UUID check) {
        var sheet = sheets.sheet(check, trail.reader(), decides());
        trail.noted(Act.CONFLICT_VIEWED, null, check, Map.of());
        return sheet;
    }

    /** One page of the checks that the reader may see. */
    public Slice<CheckLine> lines(@NotNull SliceRequest wanted, boolean onlyOpen) {
        if (!wanted.sort().equals(BY_TIME)) throw new NoSuchSlice();
        var rows = queries.lines(trail.reader(), decides(), !onlyOpen)
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(queries.total(trail.reader(), decides(), !onlyOpen), sheets.lines(rows));
    }

    /** The checks of everybody who joined that claim, the latest first. */
    @OnThisClaim
    public List<CheckLine> ofClaim(@NotNull ClaimId claim) {
        return sheets.lines(queries.ofClaim(claim, trail.reader(), decides()));
    }

    /** The latest checks of a person or an organisation in the claims that the reader may see. */
    public List<CheckLine> ofParty(@NotNull PartyRef party) {
        return sheets.lines(queries.ofParty(party.value(), trail.reader(), decides(), Page.first(LATEST)));
    }

    /**
     * Decides, or decides anew.
     *
     * @throws NotYoursToDecide for a waiver, and where something lies behind a wall, unless the reader decides conflicts
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void decide(@NotNull UUID check, @NotNull @Valid NewDecision wanted) {
        var sheet = sheets.sheet(check, trail.reader(), decides());
        if (!decides() && (wanted.outcome() == ConflictOutcome.WAIVED || sheet.refer())) throw new NotYoursToDecide();
        desk.decide(check, wanted, trail.entered());
        trail.noted(
                Act.CONFLICT_DECIDED,
                null,
                check,
                Map.of("outcome", wanted.outcome().name()));
    }

    private boolean decides() {
        return reader.may(Permission.DECIDES_CONFLICTS);
    }
}
