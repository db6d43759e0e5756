// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
 * says when it is {@link #done}. Holds the hips it works at until then.
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

    /** @param hip null where it is only tried */
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

    /**
     * What that comes to, without a trace.
     *
     * @throws NotFound where the claim or the component does not exist for the person
     */
    public ImplantOutcome tried(Told told) {
        return new LedgerTelling(told, at(told, false).hand()).outcome();
    }

    /** Writes it into the ledger, where it stands after {@link #done}. */
    public ImplantOutcome written(Told told) {
        var at = at(told, true);
        if (at.hip() == null) throw new IllegalStateException("tried and written in one");
        return new LedgerTelling(told, at.hand())
                .write(at.hip(), new LedgerPen(desk, additions, new Entered(told.by(), clock.instant())));
    }

    /** Puts down what was written, and has every hip checked that is not what it was. */
    public void done() {
        Map<ClaimId, List<Hip>> changed = new LinkedHashMap<>();
        for (Hip hip : additions.persist(queries.entityManager()))
            changed.computeIfAbsent(hip.claimId(), _ -> new ArrayList<>()).add(hip);
        changed.forEach((claim, hips) -> {
            desk.check(claim, hips);
            touched.accept(new ClaimTouched(claim, clock.instant()));
        });
        held.clear();
        additions = new LedgerAdditions();
    }

    private Held at(Told told, boolean write) {
        return held.computeIfAbsent(
                new Place(told.claim(), told.implant().side()), place -> hold(place, told.by(), write));
    }

    private Held hold(Place place, AccountId by, boolean write) {
        if (!claims.exists(by, place.claim())) throw new NotFound();
        // Held first and read then: nobody changes it between.
        var hip = write ? desk.hip(place.claim(), place.side()) : null;
        var sheet = desk.sheets(place.claim()).stream()
                .filter(each -> each.side() == place.side())
                .findFirst()
                .orElse(null);
        return new Held(hip, HipInHand.of(sheet));
    }
}
