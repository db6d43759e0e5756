// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** The hip is said not to be metal-on-metal. */
public final class NotMetalOnMetal extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
