// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import org.explant.shared.RuleBroken;

/** The next review comes after this one. */
public final class NextReviewTooEarly extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
