// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.search.terms.NewTermList;
import org.explant.search.terms.TermListId;
import org.explant.search.terms.TermListLine;
import org.explant.search.terms.TermLists;
import org.explant.search.terms.TermSheet;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Term lists: many queries counted at once, and the lists counted before. */
@Named("terms")
@ViewScoped
public class TermsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TermLists terms;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String words;
    private @Nullable String claim;
    private boolean exact;
    private transient List<TermListLine> lines = List.of();
    private transient @Nullable TermSheet sheet;

    public void list() {
        lines = terms.lines();
    }

    public void load() {
        sheet = terms.sheet(listId());
    }

    public @Nullable String count() {
        var within = claim == null || claim.isBlank() ? null : new ClaimReference(claim.strip());
        try {
            var typed = NewTermList.lines(Objects.requireNonNullElse(words, ""));
            var id = terms.count(new NewTermList(Objects.requireNonNullElse(name, ""), typed, within, exact));
            return "/term-list.xhtml?faces-redirect=true&id=" + id;
        } catch (NotFound noSuchClaim) {
            Notices.refused(Sentences.format("search.noSuchClaim"));
            return null;
        }
    }

    public String again() {
        return "/term-list.xhtml?faces-redirect=true&id=" + terms.again(listId());
    }

    public String remove() {
        terms.remove(listId());
        Notices.done("terms.removed");
        return "/term-lists.xhtml?faces-redirect=true";
    }

    /** Why a line was not searched. */
    public String problem(String code) {
        return Sentences.format("terms.problem", code.replace('_', ' '));
    }

    private TermListId listId() {
        try {
            return new TermListId(UUID.fromString(Objects.requireNonNullElse(id, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public List<TermListLine> getLines() {
        return lines;
    }

    public @Nullable TermSheet getSheet() {
        return sheet;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String typed) {
        id = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }

    public @Nullable String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String typed) {
        claim = typed;
    }

    public boolean isExact() {
        return exact;
    }

    public void setExact(boolean chosen) {
        exact = chosen;
    }
}
