// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import org.explant.shared.RuleBroken;

/** Both are the same person. */
public final class HandedToThemselves extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
