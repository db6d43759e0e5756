// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.claim.Walls;
import org.explant.indexing.IndexKeeper;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.Filters;
import org.explant.searchindex.FoundPages;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Question;
import org.explant.searchindex.Rights;
import org.explant.searchindex.Suggestion;
import org.explant.searchindex.TermList;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.QuerySettings;
import org.jspecify.annotations.Nullable;

/** The one way to the index: nothing passes without the reader's rights, and only so many at once. */
@ApplicationScoped
public class SearchGate {
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

    /** What was typed, as a query; or the reason why it is none. */
    public PageQuery read(String typed, QuerySettings settings) {
        QueryLanguage known = language;
        if (known == null) throw new IllegalStateException("no language");
        try {
            return known.read(typed, settings);
        } catch (QueryProblem problem) {
            throw new QueryRefused(problem);
        }
    }

    /** Finds documents. */
    public Hits search(Question question) {
        return within(rights -> keeper.index().search(question, rights));
    }

    /** Tells of every page that matches. */
    public Hits.Reach matches(Question question, Consumer<FoundPages> each) {
        return within(rights -> keeper.index().matches(question, rights, each));
    }

    /** Counts many queries at once. */
    public TermList terms(List<PageQuery> queries, Filters filters) {
        return within(rights -> keeper.index().termList(queries, rights, filters));
    }

    /** Pages that may be much like one of this text. */
    public List<BestPage> alike(String text, int most) {
        return within(rights -> keeper.index().alike(text, rights, most));
    }

    /** What may have been meant. */
    public List<Suggestion> suggestions(PageQuery query) {
        return within(rights -> keeper.index().suggestions(query, rights));
    }

    /** Every change up to here is in what is answered now. */
    long watermark() {
        return keeper.index().state().watermark();
    }

    private <T> T within(Function<Rights, T> asked) {
        Rights rights = new Rights(names(walls.visible()));
        if (!enter()) throw new SearchesBusy();
        try {
            return asked.apply(rights);
        } finally {
            places.release();
        }
    }

    static Set<String> names(Set<ClaimId> claims) {
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
