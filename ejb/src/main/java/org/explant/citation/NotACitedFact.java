// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import org.explant.shared.RuleBroken;

/** A text that names no fact. */
public final class NotACitedFact extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
