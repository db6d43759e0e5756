// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** The key date is open already. */
public final class KeyDateStillOpen extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
