// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import java.util.Map;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.importing.row.ImportId;

/**
 * On whose behalf, out of which sheet, rows are brought in.
 *
 * @param wish of a bulk change: what is wished for every row
 * @param trail where what is done is written down
 */
public record Errand(ImportId importId, AccountId by, Mapping mapping, Map<String, String> wish, Trail trail) {
    /** What was done to a claim. */
    @FunctionalInterface
    public interface Trail {
        void done(Act act, ClaimId claim, Map<String, String> facts);
    }
}
