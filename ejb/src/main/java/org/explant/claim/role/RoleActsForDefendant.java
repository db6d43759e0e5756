// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** A defendant's solicitor acts for a defendant of the same claim. */
public final class RoleActsForDefendant extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
