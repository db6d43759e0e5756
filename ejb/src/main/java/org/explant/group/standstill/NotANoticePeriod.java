// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.shared.RuleBroken;

/** Notice is a number of days, and is given only where the agreement names one. */
public final class NotANoticePeriod extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
