// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** A key date moves later only with a reason. */
public final class MovedLaterWithoutReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
