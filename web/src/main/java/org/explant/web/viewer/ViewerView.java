// SPDX-License-Identifier: Apache-2.0
package org.explant.web.viewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.explant.document.DocumentId;
import org.explant.document.DocumentSheet;
import org.explant.document.DocumentState;
import org.explant.document.Documents;
import org.explant.search.SearchId;
import org.explant.search.SearchSheet;
import org.explant.search.Searches;
import org.explant.shared.NotFound;
import org.explant.web.document.DocumentWords;
import org.jspecify.annotations.Nullable;

/** The document that the viewer opens: what is known about it; its pages are fetched by the script. */
@Named("viewer")
@RequestScoped
public class ViewerView {
    @Inject
    private Documents documents;

    @Inject
    private Searches searches;

    private @Nullable String document;
    private @Nullable String search;
    private int page = 1;
    private @Nullable DocumentSheet sheet;
    private @Nullable SearchSheet asked;

    public void load() {
        sheet = documents.sheet(new DocumentId(id(document)));
        if (search != null) asked = searches.asked(new SearchId(id(search)));
    }

    /** A file that no reader could open is not tried again here. */
    public boolean isUnreadable() {
        return sheet != null && sheet.line().state() == DocumentState.FAILED;
    }

    public String getDate() {
        return sheet == null ? "" : DocumentWords.date(sheet.line().date());
    }

    public String getState() {
        return sheet == null ? "" : DocumentWords.state(sheet.line());
    }

    public String getKind() {
        return sheet == null ? "" : DocumentWords.kind(sheet.line().state());
    }

    public List<String> getProblems() {
        return sheet == null ? List.of() : DocumentWords.problems(sheet.line().problems());
    }

    private static UUID id(@Nullable String text) {
        try {
            if (text != null) return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    public @Nullable DocumentSheet getSheet() {
        return sheet;
    }

    public @Nullable SearchSheet getAsked() {
        return asked;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String id) {
        document = id;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String id) {
        search = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int wanted) {
        page = Math.max(1, wanted);
    }
}
