// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.explant.search.Breadth;
import org.explant.search.NewSearch;
import org.explant.search.SearchId;
import org.explant.search.SearchOrder;
import org.explant.search.SearchShape;
import org.explant.search.facet.Narrowing;
import org.explant.search.facet.SearchFacet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /searches} takes.
 *
 * @param query words, "phrases", AND OR NOT, brackets, pseud*
 * @param exact true: no plural, spelling or synonym of the words
 * @param claim reference of the one claim to search, or none for all
 * @param type code of a document type such as REC-GP
 * @param undatedToo true: documents without a date count as found where dates are given
 * @param formsOff typed words of which no other form counts
 * @param and how far AND looks: PAGE, DOCUMENT or CLAIM
 * @param not how far NOT looks
 * @param order RELEVANCE, DATE or CLAIM
 * @param narrowed values of facets, such as {"facet":"HOSPITAL","value":"..."}
 * @param within id of an earlier search in whose answer this one looks
 * @param page which page of documents, from 0
 * @param size documents a page, 1 to 200; 10 where none is given
 */
public record SearchBody(
        @NotNull @Size(min = 1, max = 1000) String query,
        @Nullable Boolean exact,
        @Nullable String claim,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean undatedToo,
        @Nullable List<String> formsOff,
        @Nullable String and,
        @Nullable String not,
        @Nullable String order,
        @Nullable List<@Valid Narrowed> narrowed,
        @Nullable UUID within,
        @Nullable Integer page,
        @Nullable Integer size) {
    private static final int USUAL = 10;

    /** One value of a facet. */
    public record Narrowed(@NotNull String facet, @NotNull @Size(max = 300) String value) {
        Narrowing toNarrowing() {
            var of = Texts.code(SearchFacet.class, facet);
            return new Narrowing(of, of == SearchFacet.TAG ? Texts.id(value).toString() : value);
        }
    }

    NewSearch wanted() {
        return new NewSearch(
                query,
                Boolean.TRUE.equals(exact),
                claim == null ? null : new ClaimReference(claim),
                type == null ? null : typeOf(type),
                from,
                to,
                Boolean.TRUE.equals(undatedToo),
                shape());
    }

    private SearchShape shape() {
        var usual = SearchShape.usual();
        return new SearchShape(
                formsOff == null ? Set.of() : Set.copyOf(formsOff),
                and == null ? usual.andIn() : Texts.code(Breadth.class, and),
                not == null ? usual.notIn() : Texts.code(Breadth.class, not),
                order == null ? usual.order() : Texts.code(SearchOrder.class, order),
                narrowed == null
                        ? List.of()
                        : narrowed.stream().map(Narrowed::toNarrowing).toList(),
                within == null ? null : new SearchId(within));
    }

    int pageOrFirst() {
        return page == null ? 0 : page;
    }

    int sizeOrUsual() {
        return size == null ? USUAL : size;
    }

    private static DocumentType typeOf(String code) {
        return DocumentType.ofCode(code).orElseThrow(BadRequestException::new);
    }
}
