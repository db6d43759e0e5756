// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** Whoever restricts a claim stays among its people, so that nobody is locked out by mistake. */
public final class RestrictorOutsideWall extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
