// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** Nobody is turned away without a letter that warned of limitation. */
public final class RejectionNeedsWarning extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
