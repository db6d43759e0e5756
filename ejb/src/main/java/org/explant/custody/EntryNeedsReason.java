// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** A line is struck out for a reason. */
public final class EntryNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
