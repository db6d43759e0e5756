// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.time.LocalDate;
import org.explant.implant.construct.Side;

/**
 * The day by which a metal-on-metal bearing was out.
 *
 * @param out the last day it may have been
 */
public record RevisionMark(Side side, LocalDate out) {}
