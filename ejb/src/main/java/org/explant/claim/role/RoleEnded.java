// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** The role is over; what was said of it stays. */
public final class RoleEnded extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
