// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.time.LocalDate;

/** The day on which an alert that speaks of one of the hips was issued. */
public record GuidanceMark(String reference, LocalDate issued) {}
