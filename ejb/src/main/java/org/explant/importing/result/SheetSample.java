// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.time.LocalDate;
import org.explant.monitoring.result.MetalResult;

/** A result of the sheet at hand, as others of the same person are judged beside it. */
record SheetSample(int row, LocalDate born, MetalResult result) {
    boolean isSameSampleAs(MetalResult other) {
        return result.metal() == other.metal()
                && result.specimen() == other.specimen()
                && result.sampled().equals(other.sampled());
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "SheetSample " + row;
    }
}
