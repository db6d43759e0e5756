// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import org.explant.shared.RuleBroken;

/** A fact of that kind has no such field. */
public final class FactFieldForeign extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public FactFieldForeign(FactField field) {
        super(field);
    }
}
