// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import static org.explant.access.Permission.SEARCHES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.audit.Act;
import org.explant.document.DocumentId;
import org.explant.search.NewSearch;
import org.explant.search.SearchId;
import org.explant.search.SearchShape;
import org.explant.search.Searches;
import org.explant.shared.NotFound;
import org.hibernate.query.Page;

/** What standing searches found, for whoever follows them: under the rights of the moment in which it is read. */
@Stateless
@RolesAllowed(SEARCHES)
public class Alerts {
    /** Pages of the latest alerts; older ones are found by searching. */
    private static final int LATEST = 200;

    private static final Instant EVER = Instant.EPOCH;

    @Inject
    private AlertQueries queries;

    @Inject
    private AlertLines lines;

    @Inject
    private Searches searches;

    @Inject
    private AlertDesk desk;

    /** How many pages the reader has yet to take note of. */
    public long unread() {
        return queries.unread(desk.reader(), desk.account());
    }

    /** The latest alerts, newest first, the pages of one document together. */
    public List<AlertLine> latest() {
        return between(EVER, desk.now());
    }

    /** The alerts of a stretch of time: after one moment, up to another. */
    public List<AlertLine> between(@NotNull Instant after, @NotNull Instant upTo) {
        var rows = queries.rows(desk.reader(), desk.account(), after, upTo, Page.first(LATEST));
        desk.acted(Act.ALERTS_READ, desk.account(), Map.of("pages", Integer.toString(rows.size())));
        return lines.of(rows);
    }

    /**
     * Takes note of what one search found in one document, and says by which stored search of the reader's own its words
     * are marked there: the owner's is nobody else's.
     */
    public SearchId open(@NotNull StandingId standing, @NotNull DocumentId document) {
        var rows = queries.rowsOf(standing, document, desk.reader(), desk.account(), Page.first(1));
        if (rows.isEmpty()) throw new NotFound();
        note(queries.unseenOf(standing, document, desk.reader(), desk.account()));
        AlertRow found = rows.getFirst();
        return queries.ownSearch(standing, desk.reader())
                .orElseGet(() -> searches.ask(NewSearch.forWords(found.query(), found.exact())
                        .shaped(SearchShape.plain(Set.of(found.plain())))));
    }

    /** Takes note of everything. */
    public void noteAll() {
        note(queries.unseen(desk.reader(), desk.account()));
    }

    private void note(List<Long> alerts) {
        Instant now = desk.now();
        for (long alert : alerts) queries.entityManager().persist(new AlertSeen(alert, desk.reader(), now));
    }
}
