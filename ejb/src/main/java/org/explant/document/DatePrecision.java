// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

/** How exactly the date of a document is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** About that year. */
    ABOUT,
    /** Papers from one day to another. */
    RANGE
}
