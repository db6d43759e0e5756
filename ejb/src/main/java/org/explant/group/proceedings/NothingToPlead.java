// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** A plea needs a claimant, a defendant and a cause. */
public final class NothingToPlead extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
