// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a query finds of an agreement, with the columns that lists sort by. */
record StandstillRow(
        StandstillId standstill,
        String defendant,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        StandstillTerms terms) {}
