// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** Not ten digits, or the last one does not agree with the others. The digits stay unsaid. */
public final class NotAHealthAndCareNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
