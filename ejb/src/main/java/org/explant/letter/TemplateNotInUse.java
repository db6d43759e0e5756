// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import org.explant.shared.RuleBroken;

/** No letter is written by a template that was taken out of use. */
public final class TemplateNotInUse extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
