// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import org.explant.shared.RuleBroken;
import org.explant.standing.fact.FactKind;

/** One of that kind holds on some of these days, and there can be but one. */
public final class HoldsAlready extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public HoldsAlready(FactKind kind) {
        super(kind);
    }
}
