// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.util.List;
import java.util.Map;
import org.explant.claim.ClaimReference;

/**
 * What a letter on a claim would say.
 *
 * @param claimant Surname, Forename
 * @param values by field, in the order of the template
 * @param missing fields that have no value; while there is one, the letter is not filed
 */
public record LetterPreview(ClaimReference claim, String claimant, Map<String, String> values, List<String> missing) {
    public LetterPreview {
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
