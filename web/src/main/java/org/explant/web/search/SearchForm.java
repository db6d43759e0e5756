// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import java.io.Serializable;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.explant.search.NewSearch;
import org.explant.search.SearchShape;
import org.explant.search.SearchSheet;
import org.jspecify.annotations.Nullable;

/** What a person types and chooses to search. */
public class SearchForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String query;
    private @Nullable String claim;
    private @Nullable DocumentType type;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean exact;
    private boolean undatedToo;
    private SearchShape shape = SearchShape.usual();

    static SearchForm of(SearchSheet asked) {
        var form = new SearchForm();
        form.query = asked.query();
        form.claim = asked.claim() == null ? null : asked.claim().value();
        form.type = asked.type();
        form.from = asked.from();
        form.to = asked.to();
        form.exact = asked.exact();
        form.undatedToo = asked.undatedToo();
        form.shape = asked.shape();
        return form;
    }

    NewSearch wanted() {
        return new NewSearch(
                words(), exact, claim == null ? null : new ClaimReference(claim), type, from, to, undatedToo, shape);
    }

    /** Whether the answer is narrower than the words alone would make it. */
    public boolean isNarrowed() {
        return claim != null
                || type != null
                || from != null
                || to != null
                || !shape.narrowed().isEmpty()
                || shape.within() != null;
    }

    String words() {
        return query == null ? "" : query;
    }

    public SearchShape getShape() {
        return shape;
    }

    void setShape(SearchShape wanted) {
        shape = wanted;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String typed) {
        query = typed;
    }

    public @Nullable String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String typed) {
        claim = typed;
    }

    public @Nullable DocumentType getType() {
        return type;
    }

    public void setType(@Nullable DocumentType chosen) {
        type = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate typed) {
        to = typed;
    }

    public boolean isExact() {
        return exact;
    }

    public void setExact(boolean chosen) {
        exact = chosen;
    }

    public boolean isUndatedToo() {
        return undatedToo;
    }

    public void setUndatedToo(boolean chosen) {
        undatedToo = chosen;
    }
}
