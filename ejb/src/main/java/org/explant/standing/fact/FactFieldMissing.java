// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import org.explant.shared.RuleBroken;

/** A fact of that kind needs this field. */
public final class FactFieldMissing extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public FactFieldMissing(FactField field) {
        super(field);
    }
}
