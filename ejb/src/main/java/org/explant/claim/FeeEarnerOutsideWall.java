// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** A restricted claim would be run by somebody who may not know of it. */
public final class FeeEarnerOutsideWall extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
