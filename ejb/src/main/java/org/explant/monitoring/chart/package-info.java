// SPDX-License-Identifier: Apache-2.0
/**
 * Metal levels as a picture: {@link org.explant.monitoring.chart.MetalChart} decides what is drawn and is pure,
 * {@link org.explant.monitoring.chart.ChartPicture} draws it, and the words come from whoever shows it.
 */
@NullMarked
package org.explant.monitoring.chart;

import org.jspecify.annotations.NullMarked;
