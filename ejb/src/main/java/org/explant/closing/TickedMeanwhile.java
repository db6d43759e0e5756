// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import org.explant.shared.RuleBroken;

/** Somebody else said something of that line since. */
public final class TickedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
