// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A claim in which pages match.
 *
 * @param claimant whose claim it is, Surname, Forename
 * @param person the claimant, as the same for several claims of one person
 * @param devices what papers say was put in
 * @param hospitals where
 */
public record ClaimFound(
        ClaimReference claim,
        String claimant,
        @Nullable PersonId person,
        Stage stage,
        SearchAnswer.Tally found,
        List<String> devices,
        List<String> hospitals) {
    public ClaimFound {
        devices = List.copyOf(devices);
        hospitals = List.copyOf(hospitals);
    }
}
