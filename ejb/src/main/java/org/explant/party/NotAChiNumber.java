// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** Not ten digits that begin with a day, or the last one does not agree with the others. The digits stay unsaid. */
public final class NotAChiNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
