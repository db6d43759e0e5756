// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.explant.search.NewSearch;
import org.explant.search.QueryRefused;
import org.explant.search.Searches;
import org.jspecify.annotations.Nullable;

/** The search field in the head of every screen: words are posted, the address that follows carries an id alone. */
@Named
@RequestScoped
public class SearchField {
    static final String REFUSED = "search.refused";

    @Inject
    private Searches searches;

    private @Nullable String words;

    /** Searches every claim, or goes to the search screen to say why that cannot be done. */
    public String ask() {
        String typed = words == null ? "" : words;
        try {
            return "/search.xhtml?faces-redirect=true&id=" + searches.ask(NewSearch.forWords(typed));
        } catch (QueryRefused refused) {
            var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
            flash.put(REFUSED, Refused.of(typed, refused));
            return "/search.xhtml?faces-redirect=true";
        }
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }
}
