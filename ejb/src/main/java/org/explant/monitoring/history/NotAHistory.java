// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import org.explant.shared.RuleBroken;

/** Something ends before it begins, or one side is told twice. */
public final class NotAHistory extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
