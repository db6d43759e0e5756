// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.duplicate.DuplicateLine;
import org.explant.claim.duplicate.EvenIfAlike;

/** Who is alike, on every screen that enters somebody; and the word that it is none of them. */
@Named("alike")
@ViewScoped
public class AlikeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvenIfAlike even;

    private transient List<DuplicateLine> candidates = List.of();
    private boolean none;

    /** The screen asks instead of entering. */
    public void ask(List<DuplicateLine> found) {
        candidates = found;
        none = false;
    }

    public List<DuplicateLine> getCandidates() {
        return candidates == null ? List.of() : candidates;
    }

    public String reasons(DuplicateLine line) {
        return Parties.reasons(line.likeness().reasons());
    }

    public String kind(DuplicateLine line) {
        return Parties.kind(line.party());
    }

    public boolean isNone() {
        return none;
    }

    public void setNone(boolean said) {
        none = said;
        if (said) even.say();
    }
}
