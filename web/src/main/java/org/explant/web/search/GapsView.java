// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.claim.ClaimReference;
import org.explant.search.gap.GapList;
import org.explant.search.gap.Gaps;
import org.explant.web.Sentences;
import org.jspecify.annotations.Nullable;

/** What no search can find yet, across claims. */
@Named("gaps")
@ViewScoped
public class GapsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Gaps gaps;

    private @Nullable String claim;
    private transient @Nullable GapList list;

    public void load() {
        list = gaps.list(claim == null || claim.isBlank() ? null : new ClaimReference(claim));
    }

    /** Why it cannot be searched, in words. */
    public static String word(String state) {
        return Sentences.format("search.gap." + state);
    }

    public String why(String state) {
        return word(state);
    }

    public @Nullable GapList getList() {
        return list;
    }

    public @Nullable String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String typed) {
        claim = typed;
    }
}
