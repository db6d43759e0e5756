// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** Whoever ends a role says why. */
public final class EndNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
