// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import org.explant.shared.RuleBroken;

/** The last day lies before the first. */
public final class FactEndsBeforeItBegins extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
