// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.util.List;

/**
 * A person changed the details of a claim.
 *
 * @param fields their names; never their values
 */
public record ClaimEdited(ClaimId claim, List<String> fields, Stamp stamp) implements ClaimNews {
    public ClaimEdited {
        fields = List.copyOf(fields);
    }
}
