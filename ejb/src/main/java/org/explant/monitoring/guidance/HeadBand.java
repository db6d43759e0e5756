// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** The head sizes that alerts tell apart. */
public enum HeadBand {
    BELOW_36,
    FROM_36_TO_46,
    FROM_47_TO_48,
    ABOVE_48;

    static HeadBand of(int millimetres) {
        if (millimetres < 36) return BELOW_36;
        if (millimetres <= 46) return FROM_36_TO_46;
        return millimetres <= 48 ? FROM_47_TO_48 : ABOVE_48;
    }
}
