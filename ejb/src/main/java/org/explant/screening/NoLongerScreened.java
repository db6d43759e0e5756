// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** The claim has left screening. */
public final class NoLongerScreened extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
