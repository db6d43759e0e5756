// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.List;
import org.explant.shared.Fields;
import org.explant.shared.RuleBroken;

/** Somebody else saved the heading first. Carries both sides, so that the person can choose field by field. */
public final class ProceedingChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient ProceedingTerms stored;
    private final transient ProceedingTerms wanted;
    private final int edition;

    ProceedingChangedMeanwhile(int edition, ProceedingTerms stored, ProceedingTerms wanted) {
        this.edition = edition;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The edition to save upon once the person has chosen. */
    public int edition() {
        return edition;
    }

    public ProceedingTerms stored() {
        return stored;
    }

    public ProceedingTerms wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return Fields.different(stored, wanted);
    }
}
