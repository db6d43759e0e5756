// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import org.explant.shared.RuleBroken;

/** Somebody else wrote the next edition first. Carries both; neither is among the details. */
public final class TemplateChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int edition;
    private final transient TemplateDetails stored;
    private final transient TemplateDetails wanted;

    TemplateChangedMeanwhile(int edition, TemplateDetails stored, TemplateDetails wanted) {
        this.edition = edition;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The edition to write upon once the person has seen both. */
    public int edition() {
        return edition;
    }

    /** What the other person wrote. */
    public TemplateDetails stored() {
        return stored;
    }

    /** What this person wanted to write. */
    public TemplateDetails wanted() {
        return wanted;
    }
}
