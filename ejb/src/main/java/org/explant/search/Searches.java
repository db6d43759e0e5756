// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.explant.access.Permission.SEARCHES;
import static org.explant.access.Permission.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Paging;
import org.explant.searchindex.query.PageQuery;
import org.explant.shared.NotFound;
import org.hibernate.query.Page;

/** Searches of the evidence. A search is stored first; its answer is always made anew, under the rights of the moment. */
@Stateless
@RolesAllowed(SEARCHES)
public class Searches {
    private static final int RECENT = 12;

    @Inject
    private EntityManager entityManager;

    @Inject
    private SearchQueries queries;

    @Inject
    private SearchGate gate;

    @Inject
    private SearchSurroundings surroundings;

    @Inject
    private Answers answers;

    /** Stores what is asked, or says why it cannot be searched. */
    public SearchId ask(@Valid NewSearch wanted) {
        gate.read(wanted.query(), wanted.exact());
        var claim = wanted.claim() == null ? null : surroundings.open(wanted.claim());
        var asked = new SearchRequest(wanted, claim, surroundings.reader(), surroundings.now());
        entityManager.persist(asked);
        surroundings.searched(asked.searchId(), claim);
        return asked.searchId();
    }

    /** Stores what somebody asks who is not there. */
    @RolesAllowed(SYSTEM)
    public SearchId bringIn(@Valid NewSearch wanted, AccountId asker) {
        var claim = wanted.claim() == null ? null : surroundings.open(wanted.claim());
        var asked = new SearchRequest(wanted, claim, asker, surroundings.now());
        entityManager.persist(asked);
        return asked.searchId();
    }

    /** The answer: documents from {@code page} (0 is the first) of {@code size}, best first. */
    public SearchAnswer answer(SearchId search, int page, int size) {
        SearchSheet asked = asked(search);
        PageQuery query = gate.read(asked.query(), asked.exact());
        ClaimId claim = asked.claim() == null ? null : surroundings.open(asked.claim());
        Hits hits = gate.search(query, SearchGate.filters(asked, claim), paging(page, size));
        return answers.of(asked, query, hits, claim);
    }

    /** What the reader asked of late, newest first. */
    public List<SearchSheet> recent() {
        return queries.recent(surroundings.reader(), Page.first(RECENT));
    }

    /** A search of this reader's. */
    public SearchSheet asked(SearchId search) {
        return queries.asked(search, surroundings.reader()).orElseThrow(NotFound::new);
    }

    private static Paging paging(int page, int size) {
        if (page < 0 || size < 1 || size > Paging.LARGEST) throw new org.explant.shared.NoSuchSlice();
        return new Paging(page, size);
    }
}
