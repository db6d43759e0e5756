// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import org.explant.shared.RuleBroken;

/** A citation is withdrawn for a reason. */
public final class CitationNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
