// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import org.explant.shared.RuleBroken;

/** Somebody else saved the template first; nothing was overwritten. */
public final class LetterTemplateChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
