// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.shared.PartialDate;

/** An operation of which at least the year is known. */
public record OperationMark(Side side, OperationKind kind, PartialDate date) {}
