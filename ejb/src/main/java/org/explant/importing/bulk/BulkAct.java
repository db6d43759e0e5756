// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.shared.RuleBroken;

/** Something that can be done to many claims. Every bean of this type can be chosen; values are ids and codes. */
public interface BulkAct {
    /** Its name in addresses and words, such as {@code TEAM}. */
    String code();

    /** What can be wished. */
    Set<String> fields();

    /** Reads the values wished; throws an {@link IllegalArgumentException} or a date's where one is no value. */
    void read(Map<String, String> wish);

    /** What it stands under on the trail of each claim. */
    Act act();

    /** The values that it would change, as they are; {@link org.explant.shared.NotFound} where the person has no such claim. */
    Map<String, String> present(AccountId by, ClaimId claim);

    /** The values that it would leave. */
    Map<String, String> after(Map<String, String> present, Map<String, String> wish);

    /**
     * Refuses what cannot be done to that claim; does it where that is wanted.
     *
     * @param write false to try only
     * @throws RuleBroken why not
     */
    void change(AccountId by, ClaimId claim, Map<String, String> wish, boolean write);
}
