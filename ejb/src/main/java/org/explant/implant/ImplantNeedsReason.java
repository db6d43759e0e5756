// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** What stood in the ledger was to be changed without saying why, or in too many words. */
public final class ImplantNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
