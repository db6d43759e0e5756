// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.explant.citation.PageCitation;
import org.explant.document.DocumentId;
import org.explant.implant.source.Grade;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.Said;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one field, as it is shown.
 *
 * @param operation what it is about, or {@code component}
 * @param value as printed
 * @param organisation the hospital that is meant, where the firm knows it
 * @param person the surgeon who is meant, where the firm knows them
 * @param accepted whether it is the value that counts
 * @param enteredBy full name
 * @param withdrawnAt null while it stands
 */
public record SourceLine(
        StatementId statementId,
        @Nullable UUID operation,
        @Nullable UUID component,
        ImplantField field,
        String value,
        SourceKind source,
        Grade grade,
        @Nullable UUID document,
        @Nullable String documentTitle,
        @Nullable Integer page,
        @Nullable UUID organisation,
        @Nullable UUID person,
        @Nullable String note,
        boolean accepted,
        String enteredBy,
        Instant enteredAt,
        @Nullable String withdrawnReason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    /** The plain id of the operation or component it is about. */
    public UUID about() {
        return component == null ? Objects.requireNonNull(operation) : component;
    }

    public boolean isStanding() {
        return withdrawnAt == null;
    }

    /** The page that says so, where one was named. */
    public @Nullable PageCitation citation() {
        return document == null || page == null ? null : new PageCitation(new DocumentId(document), page);
    }

    Said said() {
        return new Said(value, source, grade, document == null ? null : new DocumentId(document));
    }
}
