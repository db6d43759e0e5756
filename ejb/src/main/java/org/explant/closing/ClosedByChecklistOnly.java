// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import org.explant.shared.RuleBroken;

/** A claim is closed by its checklist, not by a mere move. */
public final class ClosedByChecklistOnly extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
