// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** A defendant is a maker, a trust, a surgeon or another; a personal representative has a grant of some kind. */
public final class RoleNeedsKind extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
