// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.util.List;
import org.explant.claim.Part;
import org.explant.party.PartyRef;
import org.explant.party.naming.Reason;

/**
 * Somebody alike in a claim that the reader may know of.
 *
 * @param asked the name that was checked
 */
public record MatchLine(
        String asked, PartyRef party, String name, int score, List<Reason> reasons, String claim, Part part) {
    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "MatchLine";
    }
}
