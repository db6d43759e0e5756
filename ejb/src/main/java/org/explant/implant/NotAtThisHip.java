// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** A component was to be taken out by an operation on the other hip, or by the one that put it in. */
public final class NotAtThisHip extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
