// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import org.explant.shared.RuleBroken;

/** An observation of that kind needs this field. */
public final class ObservationFieldMissing extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public ObservationFieldMissing(ObservationField field) {
        super(field);
    }
}
