// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.shared.RuleBroken;

/** Another tag in use has this name. */
public final class TagNameTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
