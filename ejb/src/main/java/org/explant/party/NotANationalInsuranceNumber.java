// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** No National Insurance number looks like this. The characters stay unsaid. */
public final class NotANationalInsuranceNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
