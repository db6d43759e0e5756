// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** The warning is dated after the decision. */
public final class WarnedAfterDecision extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
