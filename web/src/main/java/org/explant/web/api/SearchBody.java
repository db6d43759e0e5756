// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.explant.search.NewSearch;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /searches} takes.
 *
 * @param query words, "phrases", AND OR NOT, brackets, pseud*
 * @param exact true: no plural, spelling or synonym of the words
 * @param claim reference of the one claim to search, or none for all
 * @param type code of a document type such as REC-GP
 * @param undatedToo true: documents without a date count as found where dates are given
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
        @Nullable Integer page,
        @Nullable Integer size) {
    private static final int USUAL = 10;

    NewSearch wanted() {
        return new NewSearch(
                query,
                Boolean.TRUE.equals(exact),
                claim == null ? null : new ClaimReference(claim),
                type == null ? null : typeOf(type),
                from,
                to,
                Boolean.TRUE.equals(undatedToo));
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
