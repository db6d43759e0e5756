// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import org.explant.monitoring.result.BloodSpecimen;
import org.jspecify.annotations.Nullable;

/**
 * Which chart is wanted.
 *
 * @param specimen whole blood when null, or what there is most of where there is none
 * @param unit the kind most results were printed in when null
 */
public record ChartWish(
        @Nullable BloodSpecimen specimen, @Nullable ChartUnit unit) {
    public static final ChartWish USUAL = new ChartWish(null, null);
}
