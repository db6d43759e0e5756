// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import org.explant.shared.RuleBroken;

/** A template has a name. */
public final class TemplateNeedsName extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
