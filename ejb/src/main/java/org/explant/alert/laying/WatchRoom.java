// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.alert.NotWatchable;
import org.explant.alert.StandingId;
import org.explant.alert.WatchLanguage;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.ReadPage;
import org.explant.searchindex.watch.StandingSearches;

/** All searches that stand, made ready once and kept as long as the same ones stand. */
@ApplicationScoped
class WatchRoom {
    private static final System.Logger LOG = System.getLogger(WatchRoom.class.getName());

    @Inject
    private WatchLanguage language;

    private Set<Watching> present = Set.of();
    private StandingSearches<StandingId> ready = new StandingSearches<>(Map.of());

    /** From now on these stand. */
    synchronized void hold(List<Watching> current) {
        Set<Watching> wanted = new HashSet<>(current);
        if (wanted.equals(present)) return;
        Map<StandingId, PageQuery> queries = new HashMap<>();
        for (Watching each : current) read(each, queries);
        ready = new StandingSearches<>(queries);
        present = wanted;
    }

    private void read(Watching each, Map<StandingId, PageQuery> queries) {
        try {
            queries.put(each.standing(), language.read(each.query(), each.exact(), each.plain()));
        } catch (NotWatchable unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Standing search {0} cannot be read any more", each.standing());
        }
    }

    synchronized boolean isEmpty() {
        return present.isEmpty();
    }

    /** Those that let the document through. */
    synchronized Set<StandingId> concerned(WatchedDocument document) {
        Set<StandingId> concerned = new HashSet<>();
        for (Watching each : present) if (each.concerns(document)) concerned.add(each.standing());
        return concerned;
    }

    /** Those that the page answers, the other one being the next in its document, or empty. */
    synchronized Set<StandingId> matching(String page, String next) {
        return ready.matching(ReadPage.of(page, next));
    }
}
