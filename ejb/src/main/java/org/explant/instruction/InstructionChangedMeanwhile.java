// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import java.util.List;
import org.explant.shared.Fields;
import org.explant.shared.RuleBroken;

/** Somebody else saved first. Carries both sides, so that the person can choose field by field. */
public final class InstructionChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient InstructionTerms stored;
    private final transient InstructionTerms wanted;
    private final int edition;

    InstructionChangedMeanwhile(int edition, InstructionTerms stored, InstructionTerms wanted) {
        this.edition = edition;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The edition to save upon once the person has chosen. */
    public int edition() {
        return edition;
    }

    public InstructionTerms stored() {
        return stored;
    }

    public InstructionTerms wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return Fields.different(stored, wanted);
    }
}
