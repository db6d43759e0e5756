// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.importing.row.ImportId;

/**
 * A bulk change that somebody drew up elsewhere before.
 *
 * @param importId the same in every attempt, so that it is brought in once
 * @param wish by field the code or id wished
 */
public record EarlierChange(
        ImportId importId, AccountId by, Instant at, List<ClaimId> claims, String act, Map<String, String> wish) {
    public EarlierChange {
        claims = List.copyOf(claims);
        wish = Map.copyOf(wish);
    }
}
