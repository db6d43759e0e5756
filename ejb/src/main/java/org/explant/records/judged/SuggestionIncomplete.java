// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import org.explant.shared.RuleBroken;

/** The page does not say all that an entry needs: a person has to. */
public final class SuggestionIncomplete extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
