// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import org.explant.shared.RuleBroken;

/** Nothing is received before it was asked for. */
public final class ReceivedBeforeInstructed extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
