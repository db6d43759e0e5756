// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** An expert is instructed in a discipline. */
public final class RoleNeedsDiscipline extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
