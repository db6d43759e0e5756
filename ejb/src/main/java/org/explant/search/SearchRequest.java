// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.explant.search.facet.Narrowing;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody searched for. Its words are clinical: no log, no address and no audit row repeats them. */
@Entity
@Immutable
@Table(name = "search_request")
class SearchRequest {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "search_id"))
    private SearchId searchId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String query;

    private boolean exact;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private @Nullable ClaimId claim;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType type;

    @Column(name = "dated_from")
    private @Nullable LocalDate datedFrom;

    @Column(name = "dated_to")
    private @Nullable LocalDate datedTo;

    @Column(name = "undated_too")
    private boolean undatedToo;

    @Column(name = "forms_off")
    private String[] formsOff;

    @Enumerated(EnumType.STRING)
    @Column(name = "and_scope")
    private Breadth andScope;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_scope")
    private Breadth notScope;

    @Enumerated(EnumType.STRING)
    @Column(name = "ordered_by")
    private SearchOrder orderedBy;

    private String[] narrowed;

    @Column(name = "within_search")
    private @Nullable UUID withinSearch;

    @SuppressWarnings("NullAway.Init")
    protected SearchRequest() {}

    @SuppressWarnings("NullAway.Init")
    SearchRequest(NewSearch wanted, @Nullable ClaimId claim, AccountId askedBy, Instant now) {
        searchId = SearchId.fresh();
        this.askedBy = askedBy;
        askedAt = now;
        query = wanted.query();
        exact = wanted.exact();
        this.claim = claim;
        type = wanted.type();
        datedFrom = wanted.from();
        datedTo = wanted.to();
        undatedToo = wanted.undatedToo();
        shape(wanted.shape());
    }

    private void shape(SearchShape shape) {
        formsOff = shape.formsOff().toArray(String[]::new);
        andScope = shape.andIn();
        notScope = shape.notIn();
        orderedBy = shape.order();
        narrowed = shape.narrowed().stream().map(Narrowing::written).toArray(String[]::new);
        withinSearch = shape.within() == null ? null : shape.within().value();
    }

    SearchSheet sheet(@Nullable ClaimReference reference) {
        var within = withinSearch == null ? null : new SearchId(withinSearch);
        var shape = new SearchShape(Set.of(formsOff), andScope, notScope, orderedBy, Narrowing.all(narrowed), within);
        return new SearchSheet(searchId, askedAt, query, exact, reference, type, datedFrom, datedTo, undatedToo, shape);
    }

    SearchId searchId() {
        return searchId;
    }
}
