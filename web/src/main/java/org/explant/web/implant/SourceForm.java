// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import java.io.Serializable;
import java.util.Objects;
import org.explant.citation.PageAtHand;
import org.explant.citation.PageCitation;
import org.explant.document.DocumentId;
import org.explant.implant.Source;
import org.explant.implant.source.Grade;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** Where something is known from, as a form asks it. */
public class SourceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable SourceKind kind;
    private @Nullable Grade grade;
    private @Nullable String document;
    private @Nullable Integer page;
    private @Nullable String note;

    /** Begins with the page that was picked up in the viewer. */
    void take(PageAtHand hand) {
        document = hand.page().document().toString();
        page = hand.page().page();
    }

    Source toSource() {
        var cited = document == null
                ? null
                : new PageCitation(new DocumentId(Addressed.id(document)), page == null ? 1 : page);
        return new Source(Objects.requireNonNull(kind), grade, cited, note);
    }

    public @Nullable SourceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SourceKind chosen) {
        kind = chosen;
    }

    public @Nullable Grade getGrade() {
        return grade;
    }

    public void setGrade(@Nullable Grade chosen) {
        grade = chosen;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String chosen) {
        document = chosen;
    }

    public @Nullable Integer getPage() {
        return page;
    }

    public void setPage(@Nullable Integer typed) {
        page = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }
}
