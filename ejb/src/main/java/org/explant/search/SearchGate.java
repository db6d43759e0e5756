// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.claim.Walls;
import org.explant.indexing.EvidenceSource;
import org.explant.indexing.IndexKeeper;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.jspecify.annotations.Nullable;

/** The one way to the index: nothing passes without the reader's rights, and only so many at once. */
@ApplicationScoped
class SearchGate {
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() * 2);
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    private IndexKeeper keeper;

    @Inject
    private Walls walls;

    private @Nullable QueryLanguage language;

    @PostConstruct
    void learn() {
        language = QueryLanguage.english();
    }

    PageQuery read(String typed, boolean exact) {
        QueryLanguage known = language;
        if (known == null) throw new IllegalStateException("no language");
        try {
            return exact ? known.readExactly(typed) : known.read(typed);
        } catch (QueryProblem problem) {
            throw new QueryRefused(problem);
        }
    }

    Hits search(PageQuery query, Filters filters, Paging paging) {
        Rights rights = new Rights(names(walls.visible()));
        if (!enter()) throw new SearchesBusy();
        try {
            return keeper.index().search(query, rights, filters, paging);
        } finally {
            places.release();
        }
    }

    /** Every change up to here is in what is answered now. */
    long watermark() {
        return keeper.index().state().watermark();
    }

    static Filters filters(SearchSheet asked, @Nullable ClaimId claim) {
        Filters filters = Filters.none();
        if (claim != null) filters = filters.inGroups(names(Set.of(claim)));
        var type = asked.type();
        if (type != null) filters = filters.having(EvidenceSource.TYPE, Set.of(type.name()));
        if (asked.from() == null && asked.to() == null) return filters;
        DateRange days = new DateRange(asked.from(), asked.to());
        return asked.undatedToo() ? filters.datedOrUndated(days) : filters.dated(days);
    }

    private static Set<String> names(Set<ClaimId> claims) {
        return claims.stream().map(claim -> claim.value().toString()).collect(Collectors.toUnmodifiableSet());
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
