// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** About that year. */
    ABOUT,
    /** Papers from one day to another. */
    RANGE
}
