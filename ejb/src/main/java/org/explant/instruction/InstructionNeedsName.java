// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import org.explant.shared.RuleBroken;

/** An expert or witness has a name. */
public final class InstructionNeedsName extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
