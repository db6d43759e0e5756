// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.util.List;
import org.explant.shared.Fields;
import org.explant.shared.RuleBroken;

/** Somebody else saved the terms first. Carries both sides, so that the person can choose field by field. */
public final class StandstillChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient StandstillTerms stored;
    private final transient StandstillTerms wanted;
    private final int edition;

    StandstillChangedMeanwhile(int edition, StandstillTerms stored, StandstillTerms wanted) {
        this.edition = edition;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The edition to save upon once the person has chosen. */
    public int edition() {
        return edition;
    }

    public StandstillTerms stored() {
        return stored;
    }

    public StandstillTerms wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return Fields.different(stored, wanted);
    }
}
