// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which key date of a claim comes next, wherever it came from; kept on the claim so that every list shows it.
 *
 * @param on null where no key date is open
 * @param kind code of its kind; null with it
 */
public record NextKeyDateFound(
        ClaimId claim, @Nullable LocalDate on, @Nullable String kind) {
    /** No key date is open. */
    public static NextKeyDateFound none(ClaimId claim) {
        return new NextKeyDateFound(claim, null, null);
    }
}
