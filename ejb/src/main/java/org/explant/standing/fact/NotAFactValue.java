// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import org.explant.shared.RuleBroken;

/** What was typed is no value of that field. */
public final class NotAFactValue extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public NotAFactValue(FactField field) {
        super(field);
    }
}
