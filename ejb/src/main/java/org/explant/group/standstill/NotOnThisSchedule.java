// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.shared.RuleBroken;

/** An entry was named that does not stand on this schedule. */
public final class NotOnThisSchedule extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
