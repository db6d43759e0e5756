// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.claim.duplicate.DuplicateLine;
import org.explant.claim.duplicate.DuplicatePair;
import org.explant.claim.duplicate.Duplicates;
import org.explant.web.ui.LazyLines;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Likely duplicates across the book. */
@Named("duplicates")
@ViewScoped
public class DuplicatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Duplicates duplicates;

    private transient @Nullable LazyLines<DuplicatePair> pairs;

    public void load() {
        pairs = new LazyLines<>(
                duplicates::pairs,
                pair -> pair.one().party().value() + " " + pair.other().party().value(),
                Duplicates.BY_LIKENESS,
                false);
    }

    /** Looked at, and two they are. */
    public String areTwo(DuplicatePair pair) {
        duplicates.areTwo(pair.one().party(), pair.other().party());
        Notices.done("duplicates.two.done");
        return "/duplicates.xhtml?faces-redirect=true";
    }

    public String reasons(DuplicatePair pair) {
        return Parties.reasons(pair.likeness().reasons());
    }

    public String kind(DuplicateLine line) {
        return Parties.kind(line.party());
    }

    public @Nullable LazyLines<DuplicatePair> getPairs() {
        return pairs;
    }
}
