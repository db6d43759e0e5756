// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The person has another view of that name. */
public final class ViewNameTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
