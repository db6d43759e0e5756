// SPDX-License-Identifier: Apache-2.0
package org.explant.web.indexing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.indexing.IndexBusy;
import org.explant.indexing.agreement.Comparisons;
import org.explant.indexing.agreement.IndexAgreements;
import org.explant.indexing.agreement.IndexSheet;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The index as its keepers see it. */
@Named
@ViewScoped
public class SearchIndexView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/search-index.xhtml?faces-redirect=true";

    @Inject
    private transient IndexAgreements agreements;

    @Inject
    private transient Comparisons comparisons;

    private transient @Nullable IndexSheet sheet;

    public void load() {
        sheet = agreements.sheet();
    }

    public String compare() {
        try {
            int disagreeing = comparisons.compare();
            if (disagreeing == 0) Notices.done("index.agrees");
            else Notices.warn("index.differed", disagreeing);
        } catch (IndexBusy busy) {
            Notices.refused(Sentences.of(busy));
        }
        return AGAIN;
    }

    public String rebuild() {
        agreements.rebuild();
        Notices.done("index.rebuilding");
        return AGAIN;
    }

    public @Nullable IndexSheet getSheet() {
        return sheet;
    }
}
