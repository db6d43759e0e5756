// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import org.explant.shared.RuleBroken;

/** An attendance note says who took part, how, and for how long. */
public final class AttendanceIncomplete extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
