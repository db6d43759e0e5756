// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim form as lists show it.
 *
 * @param claimants how many of those the reader may see
 * @param defendants by name, in the order of the form
 */
public record ProceedingLine(
        ProceedingId proceeding,
        String court,
        @Nullable ClaimNumber claimNumber,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate issuedOn,
        long claimants,
        List<String> defendants) {
    public ProceedingLine {
        defendants = List.copyOf(defendants);
    }
}
