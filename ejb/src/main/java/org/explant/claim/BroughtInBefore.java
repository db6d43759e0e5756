// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** That claim was brought in once already. */
public final class BroughtInBefore extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
