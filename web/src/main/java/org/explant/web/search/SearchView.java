// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.explant.document.DocumentType;
import org.explant.search.DocumentFound;
import org.explant.search.PageFound;
import org.explant.search.QueryRefused;
import org.explant.search.SearchAnswer;
import org.explant.search.SearchId;
import org.explant.search.SearchSheet;
import org.explant.search.Searches;
import org.explant.search.SearchesBusy;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The search screen: empty, refused, or with the answer to the stored search that its address names. */
@Named
@ViewScoped
public class SearchView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DOCUMENTS = 10;

    /** Pages of one document that are named; the viewer steps through all of them. */
    private static final int NAMED = 200;

    @Inject
    private transient Searches searches;

    private @Nullable String asked;
    private int page = 1;
    private SearchForm form = new SearchForm();
    private @Nullable Refused refused;
    private transient @Nullable SearchAnswer answer;
    private transient List<SearchSheet> recent = List.of();

    public void load() {
        if (asked != null) {
            open(new SearchId(id(asked)));
            return;
        }
        recent = searches.recent();
        if (FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SearchField.REFUSED)
                instanceof Refused told) {
            refused = told;
            form.setQuery(told.query());
        }
    }

    private void open(SearchId search) {
        form = SearchForm.of(searches.asked(search));
        try {
            answer = searches.answer(search, page - 1, DOCUMENTS);
        } catch (SearchesBusy busy) {
            Notices.refused(Sentences.of(busy));
        }
    }

    /** Stores what is asked and goes to its address; what cannot be searched stays as typed, with the reason. */
    public @Nullable String ask() {
        refused = null;
        try {
            return "/search.xhtml?faces-redirect=true&id=" + searches.ask(form.wanted());
        } catch (QueryRefused broken) {
            refused = Refused.of(form.words(), broken);
        } catch (NotFound noSuchClaim) {
            Notices.refused(Sentences.format("search.noSuchClaim"));
        }
        return null;
    }

    /** Only what was typed, or its other forms too. */
    public @Nullable String switchForms() {
        form.setExact(!form.isExact());
        return ask();
    }

    /** Counts documents without a date as found. */
    public @Nullable String takeUndated() {
        form.setUndatedToo(true);
        return ask();
    }

    /** Pages that are shown with the place where the words stand. */
    public List<PageFound> quoted(DocumentFound document) {
        return document.hits().stream().filter(hit -> hit.excerpt() != null).toList();
    }

    /** Pages beyond those, by number alone. */
    public List<PageFound> further(DocumentFound document) {
        return document.hits().stream()
                .filter(hit -> hit.excerpt() == null)
                .limit(NAMED)
                .toList();
    }

    /** How many pages not even their number is shown of. */
    public int unnamed(DocumentFound document) {
        long all = document.hits().stream().filter(hit -> hit.excerpt() == null).count();
        return (int) Math.max(0, all - NAMED);
    }

    /** Where further documents follow. */
    public boolean isMore() {
        return answer != null && (long) page * DOCUMENTS < answer.found().documents();
    }

    /** The answer's own sentences; none where there is no answer. */
    public @Nullable Reach getReach() {
        return answer == null ? null : new Reach(answer.completeness());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    public @Nullable SearchAnswer getAnswer() {
        return refused == null ? answer : null;
    }

    public List<SearchSheet> getRecent() {
        return recent;
    }

    public @Nullable Refused getRefused() {
        return refused;
    }

    public SearchForm getForm() {
        return form;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int wanted) {
        page = Math.max(1, wanted);
    }
}
