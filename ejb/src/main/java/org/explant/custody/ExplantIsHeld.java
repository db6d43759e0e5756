// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** Whatever is held must not be destroyed. */
public final class ExplantIsHeld extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
