// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.time.LocalDate;
import org.explant.monitoring.result.Metal;

/** The words of a picture, which whoever shows it brings along. */
public interface ChartWords {
    String unit(ChartUnit unit);

    String metal(Metal metal);

    /** {@code Cobalt 119 nmol/L · MDA/2017/018} */
    String threshold(ThresholdLine line, ChartUnit unit);

    /** In short: it stands beside a line. */
    String operation(OperationMark mark);

    /** {@code After revision, left hip} */
    String revision(RevisionMark mark);

    /** Of a hollow point. */
    String below();

    /** Of a point whose figure is not the printed one. */
    String converted();

    /** A tick of the axis: the month, or the year alone. */
    String tick(LocalDate day, boolean month);
}
