// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The person for whom the system works has lost the right to it since. */
public final class NoLongerAllowed extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
