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
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
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
    private Questions questions;

    @Inject
    private SearchSurroundings surroundings;

    @Inject
    private Answers answers;

    /** Stores what is asked, or says why it cannot be searched. */
    public SearchId ask(@Valid NewSearch wanted) {
        questions.query(wanted.query(), wanted.exact(), wanted.shape());
        if (wanted.shape().within() != null) asked(wanted.shape().within());
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

    /** The answer: documents from {@code page} (0 is the first) of {@code size}, in the order asked for. */
    public SearchAnswer answer(SearchId search, int page, int size) {
        SearchSheet asked = asked(search);
        return answers.of(asked, questions.of(asked).paged(paging(page, size)));
    }

    /** The documents that are no answer only because NOT looks beyond the page; nothing where none was widened. */
    public List<DocumentFound> hidden(SearchId search, int page, int size) {
        Question question = questions.of(asked(search)).paged(paging(page, size));
        return answers.hidden(question);
    }

    /** Pages, documents and what is known of the claims that they were found in, most documents first. */
    public List<ClaimFound> byClaim(SearchId search) {
        return answers.byClaim(questions.of(asked(search)));
    }

    /** How much of what the reader may see can be searched now. */
    public Completeness reach() {
        return answers.now();
    }

    /** What the reader asked of late, newest first. */
    public List<SearchSheet> recent() {
        return queries.recent(surroundings.reader(), Page.first(RECENT)).stream()
                .map(StoredSearch::sheet)
                .toList();
    }

    /** A search of this reader's. */
    public SearchSheet asked(SearchId search) {
        return surroundings.asked(search);
    }

    private static Paging paging(int page, int size) {
        if (page < 0 || size < 1 || size > Paging.LARGEST) throw new org.explant.shared.NoSuchSlice();
        return new Paging(page, size);
    }
}
