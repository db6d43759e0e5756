// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.time.Instant;
import java.util.List;
import org.explant.document.DocumentLine;
import org.explant.document.DocumentSheet;
import org.explant.shared.PartialDate;
import org.explant.web.document.DocumentWords;
import org.jspecify.annotations.Nullable;

/**
 * A document as programs see it.
 *
 * @param documentDate {@code 2019-03-14}, {@code 2019-03}, {@code 2019}, {@code ~2019} or {@code 2019-03-01/2019-04-30}
 * @param pagesRead how many pages the reader has been through
 * @param pagesNotSearchable pages read that gave no text; not to be confused with those no person has reviewed
 * @param stateInWords the state as a person reads it, with its progress
 */
public record DocumentBody(
        String id,
        String claim,
        String title,
        @Nullable String fileName,
        @Nullable String sha256,
        @Nullable Long bytes,
        String type,
        @Nullable String documentDate,
        @Nullable String provider,
        @Nullable String author,
        String privilege,
        String state,
        String stateInWords,
        int pages,
        int pagesRead,
        int pagesSearchable,
        int pagesNotSearchable,
        int pagesReviewed,
        List<ProblemBody> problems,
        Instant receivedAt,
        int version) {
    /** What is to be known about a document: a code, and its sentence. */
    public record ProblemBody(String code, String sentence) {}

    static DocumentBody of(DocumentSheet sheet) {
        return of(sheet.reference().value(), sheet.line(), sheet);
    }

    static DocumentBody of(String claim, DocumentLine line) {
        return of(claim, line, null);
    }

    private static DocumentBody of(String claim, DocumentLine line, @Nullable DocumentSheet sheet) {
        @Nullable PartialDate date = line.date();
        return new DocumentBody(
                line.documentId().toString(),
                claim,
                line.title(),
                sheet == null ? null : sheet.fileName(),
                sheet == null ? null : sheet.sha256(),
                sheet == null ? null : sheet.bytes(),
                line.type().code(),
                date == null ? null : date.toString(),
                line.provider(),
                line.author(),
                line.privilege().name(),
                line.state().name(),
                DocumentWords.state(line),
                line.pages(),
                line.pagesRead(),
                line.pagesSearchable(),
                line.pagesNotSearchable(),
                line.pagesReviewed(),
                line.problems().stream()
                        .map(p -> new ProblemBody(
                                p.name(), DocumentWords.problems(List.of(p)).getFirst()))
                        .toList(),
                line.receivedAt(),
                line.version());
    }
}
