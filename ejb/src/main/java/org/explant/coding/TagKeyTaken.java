// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.shared.RuleBroken;

/** Another tag in use has this key. */
public final class TagKeyTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;

    TagKeyTaken(String name) {
        super(name);
    }
}
