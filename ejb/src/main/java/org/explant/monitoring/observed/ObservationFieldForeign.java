// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import org.explant.shared.RuleBroken;

/** An observation of that kind has no such field. */
public final class ObservationFieldForeign extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public ObservationFieldForeign(ObservationField field) {
        super(field);
    }
}
