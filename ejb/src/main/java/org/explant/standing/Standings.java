// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.FileTrail;
import org.explant.claim.Stage;
import org.explant.claim.Walls;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.standing.fact.FactKind;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Where claims stand, and where one stood on a day. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Standings {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    @Inject
    private FactQueries queries;

    @Inject
    private FactDesk desk;

    @Inject
    private Walls walls;

    @Inject
    private Claims claims;

    @Inject
    private FileTrail trail;

    /**
     * How the claim stood on a day.
     *
     * @param on today when null
     * @param known leave out what was recorded after that day; everything counts when null
     */
    public StandingSheet sheet(@NotNull ClaimReference reference, @Nullable LocalDate on, @Nullable LocalDate known) {
        var claim = walls.open(reference);
        var now = trail.stamp();
        var until = known == null
                ? now.at()
                : known.plusDays(1).atStartOfDay(OFFICE).toInstant().minusNanos(1);
        var asAt = new AsAt(on == null ? now.on() : on, until);
        var versions = desk.versions(claim, now.by());
        trail.seen(claim, "standing");
        return new StandingSheet(
                asAt,
                asAt.stage(claims.moves(reference)),
                asAt.inForce(versions),
                asAt.lapsed(versions),
                asAt.ahead(versions),
                versions);
    }

    /** What holds today or has run out, for the front of the file; the look at the file itself is on the trail. */
    public List<FactLine> present(@NotNull ClaimReference reference) {
        var now = trail.stamp();
        var today = new AsAt(now.on(), now.at());
        var versions = desk.versions(walls.open(reference), now.by());
        return Stream.concat(today.inForce(versions).stream(), today.lapsed(versions).stream())
                .toList();
    }

    /** One version of a fact. */
    public FactLine fact(@NotNull ClaimReference reference, @NotNull FactId fact) {
        return desk.versions(walls.open(reference), trail.reader()).stream()
                .filter(line -> line.factId().equals(fact))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The version of the same fact that counts now; null where it was removed. */
    public @Nullable FactLine latest(@NotNull ClaimReference reference, @NotNull FactId fact) {
        var versions = desk.versions(walls.open(reference), trail.reader());
        var thread = fact(reference, fact).thread();
        return versions.stream()
                .filter(line -> line.thread().equals(thread) && line.isLive())
                .findFirst()
                .orElse(null);
    }

    /** Facts of open claims whose last day lies between these two, the earliest first. */
    public Slice<ExpiringLine> expiring(
            @NotNull List<FactKind> kinds,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull SliceRequest wanted) {
        var open = EnumSet.range(Stage.ENQUIRY, Stage.COSTS);
        var reader = trail.reader();
        long total = queries.expiringTotal(reader, kinds, from, to, open);
        var page = Page.page(wanted.size(), wanted.first() / wanted.size());
        trail.noted(Act.FACTS_LISTED, null, null, Map.of("total", Long.toString(total)));
        return new Slice<>(total, queries.expiring(reader, kinds, from, to, open, page));
    }
}
