// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import org.explant.shared.RuleBroken;

/** The undertaking is discharged already. */
public final class AlreadyDischarged extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
