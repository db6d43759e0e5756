// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** What was destroyed is handed to nobody and tested by nobody. */
public final class ExplantWasDestroyed extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
