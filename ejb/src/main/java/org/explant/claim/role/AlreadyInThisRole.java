// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** The same person or organisation plays that part in the claim already. */
public final class AlreadyInThisRole extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
