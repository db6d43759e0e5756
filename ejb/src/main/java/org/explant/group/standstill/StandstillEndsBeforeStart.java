// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.shared.RuleBroken;

/** An agreement ends, and notice is given, no earlier than it starts. */
public final class StandstillEndsBeforeStart extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
