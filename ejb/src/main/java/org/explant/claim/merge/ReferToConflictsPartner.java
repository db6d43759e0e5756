// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import org.explant.shared.RuleBroken;

/** Somebody with the right to decide conflicts must do this. Why, it does not say. */
public final class ReferToConflictsPartner extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
