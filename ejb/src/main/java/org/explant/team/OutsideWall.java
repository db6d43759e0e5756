// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import org.explant.shared.RuleBroken;

/** The claim is restricted, and that person is not among those who may know of it. */
public final class OutsideWall extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
