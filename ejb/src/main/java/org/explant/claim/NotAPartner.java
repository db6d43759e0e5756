// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The person named to supervise the claim is no partner of the firm. */
public final class NotAPartner extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
