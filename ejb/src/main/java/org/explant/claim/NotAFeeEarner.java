// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The person named to run the claim has no account that works on claims. */
public final class NotAFeeEarner extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
