// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

/** What a row of results comes to. Only what is called rising has a setting of ours in it; the others are arithmetic. */
public enum TrendKind {
    /** The latest is at least twice an earlier one. */
    DOUBLED,
    /** By Explant's own setting: no alert gives a number. */
    RISING,
    FALLEN_AFTER_REVISION,
    NOT_FALLEN_AFTER_REVISION
}
