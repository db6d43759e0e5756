// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** Nobody has said that there is no conflict. */
public final class ConflictNotCleared extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
