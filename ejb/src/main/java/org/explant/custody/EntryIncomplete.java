// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** A line of the log lacks what its kind needs. */
public final class EntryIncomplete extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
