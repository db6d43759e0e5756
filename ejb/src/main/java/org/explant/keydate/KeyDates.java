// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The key dates of claims: set, changed, met, withdrawn. The next open one shows wherever the claim is listed. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class KeyDates {
    @Inject
    private KeyDateQueries queries;

    @Inject
    private KeyDateDesk desk;

    @Inject
    private FileTrail trail;

    /** What a key date can be, in the order of the lists. */
    public List<KindLine> kinds() {
        return queries.kinds();
    }

    /** Every key date of the claim, the earliest first. */
    @OnThisClaim
    public List<KeyDateLine> lines(@NotNull ClaimId claim) {
        trail.seen(claim, "dates");
        return queries.lines(claim, trail.reader());
    }

    /** One key date and its history. */
    public KeyDateSheet sheet(@NotNull KeyDateId keyDate) {
        var line = queries.line(keyDate, trail.reader()).orElseThrow(NotFound::new);
        var claim = queries.claimOf(keyDate, trail.reader()).orElseThrow(NotFound::new);
        trail.seen(claim, "dates");
        return new KeyDateSheet(queries.reference(keyDate), line, queries.steps(keyDate));
    }

    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public KeyDateId set(@NotNull ClaimId claim, @NotNull @Valid KeyDateDetails wanted) {
        var step = desk.set(claim, wanted, trail.stamp());
        return acted(claim, step);
    }

    /** Brings in a key date that was set elsewhere, by whom and when; and when it was met, where it was. */
    @OnThisClaim
    @RolesAllowed(Permission.SYSTEM)
    public KeyDateId bringIn(
            @NotNull ClaimId claim,
            @NotNull @Valid KeyDateDetails wanted,
            @NotNull Stamp stamp,
            @Nullable LocalDate metOn) {
        var keyDate = desk.set(claim, wanted, stamp).keyDateId();
        if (metOn == null) return keyDate;
        var taken = queries.entityManager().find(KeyDate.class, keyDate);
        desk.keep(taken, taken.finish(new KeyDateEnd(metOn, null), stamp.dated(metOn)));
        return keyDate;
    }

    /**
     * Changes what is said of it, its day included.
     *
     * @throws KeyDateChangedMeanwhile with both sides when another was saved since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void change(@NotNull KeyDateId keyDate, @NotNull @Valid KeyDateChange wanted) {
        var taken = desk.take(keyDate, trail.reader());
        acted(taken.claimId(), desk.change(taken, wanted, trail.stamp()));
    }

    /** It was met. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void finish(@NotNull KeyDateId keyDate, @NotNull @Valid KeyDateEnd wanted) {
        var taken = desk.take(keyDate, trail.reader());
        acted(taken.claimId(), desk.keep(taken, taken.finish(wanted, trail.stamp())));
    }

    /** It means nothing any more, or never did. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void withdraw(@NotNull KeyDateId keyDate, @NotBlank @Size(max = 500) String reason) {
        var taken = desk.take(keyDate, trail.reader());
        acted(taken.claimId(), desk.keep(taken, taken.withdraw(reason, trail.stamp())));
    }

    /** It was not met after all. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void reopen(@NotNull KeyDateId keyDate, @NotBlank @Size(max = 500) String reason) {
        var taken = desk.take(keyDate, trail.reader());
        acted(taken.claimId(), desk.keep(taken, taken.reopen(reason, trail.stamp())));
    }

    private KeyDateId acted(ClaimId claim, KeyDateStep step) {
        Map<String, String> facts = new HashMap<>();
        facts.put("did", step.act().name());
        put(facts, "from", step.fromOn());
        put(facts, "to", step.toOn());
        if (step.agreedWith() != null) facts.put("agreedWith", step.agreedWith().toString());
        trail.acted(Act.KEY_DATE_CHANGED, claim, step.keyDateId().value(), facts);
        return step.keyDateId();
    }

    private static void put(Map<String, String> facts, String name, @Nullable LocalDate day) {
        if (day != null) facts.put(name, day.toString());
    }
}
