// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.explant.shared.DatePrecision;
import org.explant.shared.PartialDate;

/** A date as exactly as known, as it is stored. */
@Embeddable
record HappenedOn(
        LocalDate from,
        LocalDate to,
        @Enumerated(EnumType.STRING) DatePrecision precision) {
    static HappenedOn of(PartialDate date) {
        return new HappenedOn(date.from(), date.to(), date.precision());
    }

    PartialDate date() {
        return new PartialDate(from, to, precision);
    }
}
