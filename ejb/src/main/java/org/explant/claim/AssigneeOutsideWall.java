// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** Work on a restricted claim can only be given to those who may know of it. */
public final class AssigneeOutsideWall extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
