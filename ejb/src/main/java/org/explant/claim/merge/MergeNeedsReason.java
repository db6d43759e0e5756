// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import org.explant.shared.RuleBroken;

/** Who makes one of two says why. */
public final class MergeNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
