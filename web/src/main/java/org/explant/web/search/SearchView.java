// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explant.document.DocumentType;
import org.explant.search.Breadth;
import org.explant.search.DocumentFound;
import org.explant.search.PageFound;
import org.explant.search.QueryRefused;
import org.explant.search.SearchAnswer;
import org.explant.search.SearchId;
import org.explant.search.SearchOrder;
import org.explant.search.SearchShape;
import org.explant.search.SearchSheet;
import org.explant.search.Searches;
import org.explant.search.SearchesBusy;
import org.explant.search.facet.Narrowing;
import org.explant.search.facet.SearchFacet;
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
    private @Nullable String view;
    private @Nullable String inner;
    private transient List<SearchSheet> recent = List.of();
    private transient List<DocumentFound> hidden = List.of();
    private transient @Nullable SearchSheet outer;
    private transient @Nullable Reach present;

    public void load() {
        if (asked != null) {
            open(new SearchId(id(asked)));
            return;
        }
        recent = searches.recent();
        present = new Reach(searches.reach());
        if (FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SearchField.REFUSED)
                instanceof Refused told) {
            refused = told;
            form.setQuery(told.query());
        }
    }

    private void open(SearchId search) {
        form = SearchForm.of(searches.asked(search));
        try {
            if (isHidden()) hidden = searches.hidden(search, page - 1, DOCUMENTS);
            answer = searches.answer(search, page - 1, DOCUMENTS);
            if (form.getShape().within() != null)
                outer = searches.asked(form.getShape().within());
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

    /** One word's other forms off, or on again. */
    public @Nullable String turnForm(String word) {
        return reshaped(form.getShape().turned(word));
    }

    /** Only what has this value, or no longer only that. */
    public @Nullable String narrow(SearchFacet facet, String value) {
        return reshaped(form.getShape().turned(new Narrowing(facet, value)));
    }

    /** AND looks so far. */
    public @Nullable String lookAnd(Breadth breadth) {
        return reshaped(form.getShape().looking(breadth, form.getShape().notIn()));
    }

    /** NOT looks so far. */
    public @Nullable String lookNot(Breadth breadth) {
        return reshaped(form.getShape().looking(form.getShape().andIn(), breadth));
    }

    /** In another order. */
    public @Nullable String sort(SearchOrder order) {
        return reshaped(form.getShape().ordered(order));
    }

    /** Everywhere again, no longer within an earlier answer. */
    public @Nullable String leaveWithin() {
        return reshaped(form.getShape().within(null));
    }

    /** The word that was meant instead of the one that was typed. */
    public @Nullable String mean(String typed, String better) {
        form.setQuery(Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(typed) + "(?![\\p{L}\\p{N}])")
                .matcher(form.words())
                .replaceAll(Matcher.quoteReplacement(better)));
        return ask();
    }

    /** Looks for the typed words within the answer that is shown. */
    public @Nullable String askWithin() {
        if (asked != null) form.setShape(SearchShape.usual().within(new SearchId(id(asked))));
        form.setQuery(inner);
        return ask();
    }

    private @Nullable String reshaped(SearchShape shape) {
        form.setShape(shape);
        return ask();
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

    /** Whether claims or claimants are listed instead of documents. */
    public boolean isByClaim() {
        return "claims".equals(view) || "claimants".equals(view);
    }

    /** Whether the documents are listed that a widened NOT hid. */
    public boolean isHidden() {
        return "hidden".equals(view);
    }

    /** The documents in the list: those found, or those hidden. */
    public List<DocumentFound> getItems() {
        if (isHidden()) return hidden;
        return answer == null ? List.of() : answer.items();
    }

    /** The search in whose answer this one looks. */
    public @Nullable SearchSheet getOuter() {
        return outer;
    }

    /** How much can be searched, before anything is asked. */
    public @Nullable Reach getPresent() {
        return present;
    }

    public Breadth[] getBreadths() {
        return Breadth.values();
    }

    public SearchOrder[] getOrders() {
        return SearchOrder.values();
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String wanted) {
        view = wanted;
    }

    public @Nullable String getInner() {
        return inner;
    }

    public void setInner(@Nullable String typed) {
        inner = typed;
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
