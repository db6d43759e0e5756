// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.explant.claim.ClaimId;

/** The hips of many claims at once, for features that work something out of them. No front door, and it asks no wall. */
@Dependent
public class Ledgers {
    private final LedgerDesk desk;

    @Inject
    Ledgers(LedgerDesk desk) {
        this.desk = desk;
    }

    /** The hips of each of the claims; none where nothing is recorded. */
    public Map<ClaimId, List<HipSheet>> of(Collection<ClaimId> claims) {
        return desk.sheets(claims);
    }
}
