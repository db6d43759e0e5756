// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** Only a person can play this part. */
public final class NotAnOrganisationsRole extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
