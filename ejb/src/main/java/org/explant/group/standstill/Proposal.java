// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.io.Serializable;
import java.util.List;

/**
 * Whose a printed name may be.
 *
 * @param candidates the claims it may mean; exactly one where it is certain or by name alone
 */
public record Proposal(PrintedName printed, Certainty certainty, List<ClaimantOnFile> candidates)
        implements Serializable {
    /** How much agrees. */
    public enum Certainty {
        /** The reference of the claim, or the name with the date of birth. */
        CERTAIN,
        /** The name alone; there is no other claimant of that name. */
        BY_NAME,
        /** Several claimants bear the name. */
        SEVERAL,
        /** The name agrees and the date of birth does not. */
        BORN_DIFFERS,
        NONE
    }

    public Proposal {
        candidates = List.copyOf(candidates);
    }

    /** Whether one claim can be taken without asking. */
    public boolean isClear() {
        return certainty == Certainty.CERTAIN || certainty == Certainty.BY_NAME;
    }
}
