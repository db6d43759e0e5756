// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.util.EnumSet;
import java.util.Set;

/** What the list of claims can show beside the reference, which it always does. */
public enum ClaimColumn {
    CLAIMANT("claimantName", true),
    STAGE("stage", true),
    DAYS("stageSince", true),
    FEE_EARNER("feeEarner", true),
    SUPERVISING_PARTNER("supervisingPartner", false),
    NEXT_KEY_DATE("nextKeyOn", true),
    OPENED_ON("openedOn", true),
    LAST_ACTIVITY("lastActivityAt", true);

    private final String sort;
    private final boolean usual;

    ClaimColumn(String sort, boolean usual) {
        this.sort = sort;
        this.usual = usual;
    }

    /** The name that the list sorts by. */
    public String sort() {
        return sort;
    }

    /** What is shown until somebody chooses. */
    public static Set<ClaimColumn> usual() {
        var shown = EnumSet.allOf(ClaimColumn.class);
        shown.removeIf(each -> !each.usual);
        return shown;
    }
}
