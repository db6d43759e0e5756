// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import org.explant.shared.RuleBroken;

/** The figure is no concentration. */
public final class NotAConcentration extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
