// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** The enquiry was not accepted: a claim leaves its screening so, or with a reason. */
public final class ScreeningNotEnded extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
