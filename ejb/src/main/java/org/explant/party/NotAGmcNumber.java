// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** No number of the medical register looks like this. The digits stay unsaid. */
public final class NotAGmcNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
