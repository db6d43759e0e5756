// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** More than one operation of the hip can be the one that a list means. */
public final class SeveralOperationsMeant extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
