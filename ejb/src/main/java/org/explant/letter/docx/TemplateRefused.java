// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import org.explant.shared.RuleBroken;

/** A file is no template that can be trusted and merged; the problem says why. */
public final class TemplateRefused extends RuleBroken {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum TemplateProblem {
        NOT_A_DOCX,
        TOO_LARGE,
        HAS_MACROS,
        HAS_EMBEDDED_FILES,
        POINTS_OUTSIDE,
        HAS_FIELD_CODES,
        UNKNOWN_FIELD,
        OPEN_FIELD,
        TRACKED_CHANGES
    }

    private final TemplateProblem problem;

    public TemplateRefused(TemplateProblem problem) {
        this(problem, "");
    }

    /** @param where a part of the file or the name of a field, never a person's */
    public TemplateRefused(TemplateProblem problem, String where) {
        super(problem.name(), where);
        this.problem = problem;
    }

    public TemplateProblem problem() {
        return problem;
    }
}
