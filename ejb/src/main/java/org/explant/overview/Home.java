// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Page;

/** The home of whoever works on claims: what is theirs, what lies still, what is being read, what they had open. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Home {
    /** The one order a pile has: the longest untouched claim first, the newest document first. */
    public static final String USUAL_ORDER = "usual";

    private static final Duration QUIET = Duration.ofDays(28);
    private static final Duration LATELY = Duration.ofDays(90);
    private static final int RECENT = 8;
    private static final List<Stage> LIVE =
            Arrays.stream(Stage.values()).filter(StageLine::isLive).toList();

    @Inject
    private HomeQueries queries;

    @Inject
    private CurrentReader current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Awaiting awaiting;

    /** The numbers, and the claims that the reader has opened lately. */
    public HomeSheet sheet() {
        var reader = current.accountId();
        boolean own = hasOwn(reader);
        var diary = awaiting.diary(own);
        var recent = queries.recent(reader, reader.value(), clock.instant().minus(LATELY), Page.first(RECENT));
        return new HomeSheet(
                own,
                queries.number(reader, own, LIVE, before(ClaimPile.OPEN)),
                queries.number(reader, own, LIVE, before(ClaimPile.QUIET)),
                queries.number(reader, own, DocumentPile.READING.states()),
                queries.number(reader, own, DocumentPile.PROBLEM.states()),
                diary.overdue(),
                diary.today(),
                awaiting.monitoring(own),
                recent);
    }

    /** The claims of a pile. */
    public Slice<OpenClaimLine> claims(ClaimPile pile, SliceRequest wanted) {
        var reader = current.accountId();
        boolean own = hasOwn(reader);
        var before = before(pile);
        var lines = queries.claims(reader, own, LIVE, before, page(wanted));
        return listed(pile, new Slice<>(queries.number(reader, own, LIVE, before), lines));
    }

    /** The documents of a pile. */
    public Slice<PiledDocumentLine> documents(DocumentPile pile, SliceRequest wanted) {
        var reader = current.accountId();
        boolean own = hasOwn(reader);
        var lines = queries.documents(reader, own, pile.states(), page(wanted));
        return listed(pile, new Slice<>(queries.number(reader, own, pile.states()), lines));
    }

    private <T> Slice<T> listed(Enum<?> pile, Slice<T> slice) {
        trail.record(Act.CLAIMS_LISTED, null, null, Map.of("pile", pile.name(), "total", Long.toString(slice.total())));
        return slice;
    }

    private boolean hasOwn(AccountId reader) {
        return queries.number(reader, true, LIVE, before(ClaimPile.OPEN)) > 0;
    }

    private Instant before(ClaimPile pile) {
        var now = clock.instant();
        return pile == ClaimPile.QUIET ? now.minus(QUIET) : now.plus(QUIET);
    }

    private static Page page(SliceRequest wanted) {
        if (!wanted.sort().equals(USUAL_ORDER) || wanted.first() % wanted.size() != 0) throw new NoSuchSlice();
        return Page.page(wanted.size(), wanted.first() / wanted.size());
    }
}
