// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.implant.construct.Side;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Work on implant ledgers that a person has asked for and the system does: by the rules of the ledger, behind that
 * person's wall, asked anew for each claim. In the caller's transaction; whoever calls puts it on the audit trail, and
 * says when it {@link #begin begins} and when it is {@link #done}. Holds the hips it works at until then.
 */
@Dependent
public class ImplantErrands {
    private final ClaimErrands claims;
    private final LedgerDesk desk;
    private final ImplantQueries queries;
    private final Clock clock;
    private final Consumer<ClaimTouched> touched;
    private final Map<Place, Held> held = new HashMap<>();
    private LedgerAdditions additions = new LedgerAdditions();

    private record Place(ClaimId claim, Side side) {}

    /** @param hip null where it is only tried, or not there yet */
    private record Held(@Nullable Hip hip, HipInHand hand) {}

    @Inject
    public ImplantErrands(
            ClaimErrands claims, LedgerDesk desk, ImplantQueries queries, Clock clock, Event<ClaimTouched> touched) {
        this(claims, desk, queries, clock, touched::fire);
    }

    ImplantErrands(
            ClaimErrands claims, LedgerDesk desk, ImplantQueries queries, Clock clock, Consumer<ClaimTouched> touched) {
        this.claims = claims;
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
        this.touched = touched;
    }

    /**
     * A component that somebody tells of.
     *
     * @param known the component it was before, where it is known
     * @param free whether a component of the ledger may be the one that is told of
     */
    public record Told(
            AccountId by,
            ClaimId claim,
            ToldImplant implant,
            @Nullable ComponentId known,
            Predicate<ComponentId> free) {}

    /** Takes the ledgers of these claims in hand, as far as they exist for the person. */
    public void begin(AccountId by, Collection<ClaimId> wanted, boolean write) {
        var open = claims.existing(by, wanted);
        if (open.isEmpty()) return;
        // Held first and read then: nobody changes them between.
        Map<HipId, Hip> hips = write ? held(open) : Map.of();
        desk.sheets(open).forEach((claim, sheets) -> {
            for (Side side : Side.values()) held.put(new Place(claim, side), new Held(null, HipInHand.of(null)));
            for (HipSheet sheet : sheets)
                held.put(new Place(claim, sheet.side()), new Held(hips.get(sheet.hipId()), HipInHand.of(sheet)));
        });
    }

    private Map<HipId, Hip> held(Collection<ClaimId> open) {
        return queries.hipsInOrder(open).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .collect(Collectors.toMap(Hip::hipId, hip -> hip));
    }

    /**
     * What that comes to, without a trace.
     *
     * @throws NotFound where the claim or the component does not exist for the person
     */
    public ImplantOutcome tried(Told told) {
        return new LedgerTelling(told, at(told).hand()).outcome();
    }

    /** Writes it into the ledger, where it stands after {@link #done}. */
    public ImplantOutcome written(Told told) {
        var at = at(told);
        var hip = at.hip() == null ? made(told, at) : at.hip();
        return new LedgerTelling(told, at(told).hand())
                .write(hip, new LedgerPen(desk, additions, new Entered(told.by(), clock.instant())));
    }

    /** A hip that nobody has told of before; where somebody has meanwhile, it is read again. */
    private Hip made(Told told, Held at) {
        var place = place(told);
        boolean fresh = queries.provide(HipId.fresh(), place.claim(), place.side()) > 0;
        var hip = desk.held(queries.hip(place.claim(), place.side()).orElseThrow(NotFound::new));
        var hand = fresh ? at.hand() : HipInHand.of(sheet(place));
        held.put(place, new Held(hip, hand));
        return hip;
    }

    private @Nullable HipSheet sheet(Place place) {
        return desk.sheets(place.claim()).stream()
                .filter(each -> each.side() == place.side())
                .findFirst()
                .orElse(null);
    }

    /** Puts down what was written, and has every hip checked that is not what it was. */
    public void done() {
        var changed = additions.persist(queries.entityManager());
        desk.check(changed);
        changed.stream()
                .map(Hip::claimId)
                .distinct()
                .forEach(claim -> touched.accept(new ClaimTouched(claim, clock.instant())));
        held.clear();
        additions = new LedgerAdditions();
    }

    private Held at(Told told) {
        var at = held.get(place(told));
        if (at == null) throw new NotFound();
        return at;
    }

    private static Place place(Told told) {
        return new Place(told.claim(), told.implant().side());
    }
}
