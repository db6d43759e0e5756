// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** No telephone number looks like this. */
public final class NotAPhoneNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
