// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import org.explant.shared.RuleBroken;

/** What was typed is no value of that field. */
public final class NotAnObservationValue extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public NotAnObservationValue(ObservationField field) {
        super(field);
    }
}
