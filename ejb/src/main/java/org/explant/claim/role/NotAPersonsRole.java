// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** Only an organisation can play this part. */
public final class NotAPersonsRole extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
