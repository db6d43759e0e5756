// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.shared.RuleBroken;

/** The claim is not among those the agreement is meant to cover. */
public final class NotCovered extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
