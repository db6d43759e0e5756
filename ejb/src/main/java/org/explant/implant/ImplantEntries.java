// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.claim.PartyGuard;
import org.jspecify.annotations.Nullable;

/** What people enter into the implant ledger: operations, components, what a source says, which value counts. */
@Stateless
@OnThisClaim
@RolesAllowed(Permission.EDITS_CLAIMS)
public class ImplantEntries {
    @Inject
    private LedgerDesk desk;

    @Inject
    private LedgerBook book;

    @Inject
    private ImplantTrail trail;

    @Inject
    private PartyGuard guard;

    /** Records an operation with what it put in and took out; the same form sent again records no second one. */
    public OperationId record(@NotNull ClaimId claim, @NotNull @Valid NewOperation wanted) {
        wanted.meant().values().forEach(guard::check);
        return book.record(claim, wanted, trail.entered());
    }

    /** Adds what else an operation put in or took out. */
    public void add(@NotNull ClaimId claim, @NotNull @Valid MoreComponents wanted) {
        book.add(claim, wanted, trail.entered());
    }

    /** Notes what one source says of an operation or a component. Nothing that stands is overwritten. */
    public void say(@NotNull ClaimId claim, @NotNull @Valid NewStatements wanted) {
        wanted.meant().values().forEach(guard::check);
        book.say(claim, wanted, trail.entered());
    }

    /**
     * From now on what this source says is the value that counts.
     *
     * @throws ValueAcceptedMeanwhile with both values when somebody else accepted another one since
     */
    public void accept(@NotNull ClaimId claim, @NotNull @Valid AcceptanceWish wanted) {
        var statement = desk.statement(claim, wanted.statement());
        var hip = desk.held(claim, statement.about());
        desk.accept(statement, wanted, trail.entered());
        trail.acted(
                Act.VALUE_ACCEPTED,
                hip,
                statement.about(),
                Map.of("field", statement.field().name()));
        desk.check(hip);
    }

    /** Takes a statement back, with the reason; it stays to be seen. */
    public void withdraw(@NotNull ClaimId claim, @NotNull StatementId which, @Nullable String reason) {
        var statement = desk.statement(claim, which);
        var hip = desk.held(claim, statement.about());
        desk.withdraw(statement, Reason.of(reason), trail.entered());
        trail.acted(
                Act.SOURCE_WITHDRAWN,
                hip,
                statement.about(),
                Map.of("field", statement.field().name()));
        desk.check(hip);
    }

    /** The component was not taken out after all. */
    public void leaveIn(@NotNull ClaimId claim, @NotNull ComponentId component, @Nullable String reason) {
        var about = About.component(component);
        var hip = desk.held(claim, about);
        book.leaveIn(claim, component, Reason.of(reason), trail.entered());
        trail.acted(Act.COMPONENT_REMOVED, hip, about, Map.of("removed", "no"));
        desk.check(hip);
    }

    /** The operation or component was entered in error: no longer part of the hip, never deleted. */
    public void strike(@NotNull ClaimId claim, @NotNull About about, @Nullable String reason) {
        var hip = desk.held(claim, about);
        desk.strike(claim, about, Reason.of(reason), trail.entered());
        trail.acted(Act.IMPLANT_STRUCK, hip, about, Map.of());
        desk.check(hip);
    }

    /** Brings in an operation that was recorded elsewhere, as somebody recorded it then; twice makes no second one. */
    @RolesAllowed(Permission.SYSTEM)
    public OperationId bringIn(
            @NotNull ClaimId claim, @NotNull @Valid NewOperation wanted, @NotNull EarlierEntry then) {
        return book.record(claim, wanted, new Entered(then.by(), then.at()));
    }

    /** Brings in what another source said of it; the same said again changes nothing. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull ClaimId claim, @NotNull @Valid NewStatements wanted, @NotNull EarlierEntry then) {
        book.say(claim, wanted, new Entered(then.by(), then.at()));
    }

    /** The hips, for whoever brings entries in. */
    @RolesAllowed(Permission.SYSTEM)
    public List<HipSheet> broughtIn(@NotNull ClaimId claim) {
        return desk.sheets(claim);
    }
}
