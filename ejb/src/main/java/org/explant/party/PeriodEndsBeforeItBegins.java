// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** A period whose last day lies before its first. */
public final class PeriodEndsBeforeItBegins extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
