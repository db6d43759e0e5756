// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import org.explant.shared.RuleBroken;

/** The corrective action is done already. */
public final class ActionAlreadyDone extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
