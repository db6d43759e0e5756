// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** No e-mail address looks like this. */
public final class NotAnEmailAddress extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
