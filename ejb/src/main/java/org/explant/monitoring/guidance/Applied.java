// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.time.LocalDate;

/** A row, and the version it stands in. */
public record Applied(GuidanceVersion version, GuidanceRow row) {
    int strictness() {
        return row.demands().strictness();
    }

    LocalDate issued() {
        return version.issued().value();
    }

    /** {@code MDA/2017/018, row T1} in codes. */
    public String citation() {
        return version.reference() + " " + row.rowId();
    }
}
