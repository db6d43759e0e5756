// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.shared.RuleBroken;

/** More pages at once than one act may tag. */
public final class TooManyToTag extends RuleBroken {
    private static final long serialVersionUID = 1L;

    TooManyToTag(int most) {
        super(most);
    }
}
