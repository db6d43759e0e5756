// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import org.explant.shared.RuleBroken;

/** An entry on the register after its cut-off needs the court’s permission. */
public final class EnteredAfterCutOff extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
