// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import org.explant.shared.RuleBroken;

/** A review is recorded once it was done. */
public final class ReviewInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
