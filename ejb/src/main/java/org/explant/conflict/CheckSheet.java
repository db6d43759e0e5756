// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.util.List;

/**
 * A check, what was found and what was decided.
 *
 * @param matches those in claims that the reader may know of
 * @param refer whether something lies where the reader may not look: how much, what and where it does not say
 * @param more whether more was alike than is kept
 * @param decisions the latest first
 */
public record CheckSheet(
        CheckLine line, List<MatchLine> matches, boolean refer, boolean more, List<DecisionLine> decisions) {
    public CheckSheet {
        matches = List.copyOf(matches);
        decisions = List.copyOf(decisions);
    }
}
