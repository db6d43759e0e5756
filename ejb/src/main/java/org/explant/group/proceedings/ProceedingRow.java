// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a query finds of a claim form; made by the query itself, which looks for objects and not for plain numbers. */
record ProceedingRow(
        ProceedingId proceeding,
        String court,
        @Nullable ClaimNumber claimNumber,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate issuedOn,
        Long claimants) {}
