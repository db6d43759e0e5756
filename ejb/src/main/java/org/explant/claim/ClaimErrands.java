// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.explant.access.AccountId;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Work on claims that a person has asked for and the system does, perhaps when the person has gone home: under that
 * person's rights and behind that person's wall, asked anew for each claim. In the caller's transaction; no front door.
 * Whoever calls puts it on the audit trail.
 */
@Dependent
public class ClaimErrands {
    private final ClaimDesk desk;
    private final ClaimQueries queries;
    private final OpeningQueries openings;
    private final Clock clock;
    private final Consumer<ClaimNews> news;

    @Inject
    public ClaimErrands(
            ClaimDesk desk, ClaimQueries queries, OpeningQueries openings, Clock clock, Event<ClaimNews> news) {
        this(desk, queries, openings, clock, news::fire);
    }

    ClaimErrands(ClaimDesk desk, ClaimQueries queries, OpeningQueries openings, Clock clock, Consumer<ClaimNews> news) {
        this.desk = desk;
        this.queries = queries;
        this.openings = openings;
        this.clock = clock;
        this.news = news;
    }

    /** Refuses where the person may not do that today. */
    public void check(AccountId by, String permission) {
        if (openings.roleOf(by)
                .filter(role -> role.permissions().contains(permission))
                .isEmpty()) throw new NoLongerAllowed();
    }

    /** Opens a claim, or answers with the one that the same form opened before. */
    public ClaimId open(AccountId by, NewClaim wanted, @Nullable Standing standing) {
        var stamp = stamp(by);
        var opened = desk.open(wanted, stamp);
        if (opened.isEmpty()) return desk.broughtIn(wanted.formKey()).orElseThrow(NotFound::new);
        var claim = opened.get();
        if (standing != null && standing.stage() != claim.stage()) desk.stoodAt(claim, standing, stamp);
        claim.touched(stamp.at());
        return claim.claimId();
    }

    /** Those of the claims that exist for the person. */
    public Set<ClaimId> existing(AccountId by, Collection<ClaimId> claims) {
        return claims.isEmpty() ? Set.of() : Set.copyOf(queries.existing(claims, by));
    }

    /** The details as they stand; nothing where the claim does not exist for the person. */
    public Optional<ClaimDetails> details(AccountId by, ClaimId claim) {
        return found(by, claim).map(each -> desk.details(each, by));
    }

    /** Where the claim stands; nothing where it does not exist for the person. */
    public Optional<Stage> stage(AccountId by, ClaimId claim) {
        return found(by, claim).map(Claim::stage);
    }

    /** Saves the details over whatever stands; names the fields that are different now. */
    public List<String> change(AccountId by, ClaimId claim, ClaimDetails wanted) {
        var taken = take(by, claim);
        var fields = desk.change(taken, new ClaimChange(taken.edition(), wanted), stamp(by));
        if (fields.isEmpty()) return fields;
        taken.touched(clock.instant());
        news.accept(new ClaimEdited(claim, fields, stamp(by)));
        return fields;
    }

    /** Refuses a team that the claim cannot be handed to. */
    public void checkTeam(AccountId by, ClaimId claim, Team wanted) {
        desk.checkTeam(found(by, claim).orElseThrow(NotFound::new), wanted);
    }

    /** Moves the claim along its line. */
    public void move(AccountId by, ClaimId claim, Move wanted) {
        var taken = take(by, claim);
        desk.move(taken, wanted, stamp(by));
        taken.touched(clock.instant());
        news.accept(new StageMoved(
                claim,
                wanted.from(),
                wanted.to(),
                wanted.reason() != null,
                stamp(by).dated(taken.stageSince())));
    }

    /** What moving would answer, without a trace. */
    public void checkMove(AccountId by, ClaimId claim, Move wanted) {
        var found = found(by, claim).orElseThrow(NotFound::new);
        found.check(wanted, wanted.on() == null ? stamp(by) : stamp(by).dated(wanted.on()));
    }

    /** Those of the claims that exist for the person, by what they are called. */
    public List<ClaimName> names(AccountId by, Collection<ClaimId> claims) {
        return claims.isEmpty() ? List.of() : queries.names(claims, by);
    }

    /** Every claim that a list of the person shows. */
    public List<ClaimId> listed(AccountId by, ClaimFilter filter) {
        return new ClaimLists(queries).ids(filter, stamp(by));
    }

    /** The claims of these references that exist for the person. */
    public List<ClaimId> named(AccountId by, Collection<ClaimReference> references) {
        return references.isEmpty() ? List.of() : queries.idsOf(references, by);
    }

    /** Today in the office. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ClaimTrail.OFFICE));
    }

    private Claim take(AccountId by, ClaimId claim) {
        return desk.take(queries.referenceOf(claim, by).orElseThrow(NotFound::new), by);
    }

    private Optional<Claim> found(AccountId by, ClaimId claim) {
        return queries.referenceOf(claim, by).map(_ -> queries.entityManager().find(Claim.class, claim));
    }

    private Stamp stamp(AccountId by) {
        return new Stamp(by, today(), clock.instant());
    }
}
