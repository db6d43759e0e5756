// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import org.explant.shared.RuleBroken;

/** What is of the person serves both hips. */
public final class ObservationIsOfPerson extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
