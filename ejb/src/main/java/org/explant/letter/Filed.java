// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one letter of many.
 *
 * @param document the PDF on the claim; null where the letter was not filed
 * @param missing fields that had no value
 */
public record Filed(ClaimReference claim, @Nullable DocumentId document, List<String> missing) {
    public Filed {
        missing = List.copyOf(missing);
    }
}
