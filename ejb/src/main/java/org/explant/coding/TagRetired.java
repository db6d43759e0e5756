// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.shared.RuleBroken;

/** A tag that is offered no more is not put on anything either. */
public final class TagRetired extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
