// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

/** What can be wrong with a cell before any rule of the work is asked. */
public enum RowFault {
    MISSING,
    FORMULA,
    ERROR_IN_CELL,
    NOT_A_DAY,
    DAY_THAT_NEVER_WAS,
    YEAR_OF_TWO_DIGITS,
    NUMBER_FOR_A_DAY,
    NOT_ON_THE_LIST,
    NOBODY_OF_THAT_NAME,
    SEVERAL_OF_THAT_NAME,
    /** The same external id stands in an earlier row. */
    TWICE_IN_THE_SHEET,
    /** The same result stands in an earlier row under another id. */
    RESULT_TWICE_IN_THE_SHEET,
    /** Held by a claim that does not exist for the person. */
    KEY_NOT_AVAILABLE,
    TOO_LONG,
    /** Later than today. */
    NOT_YET,
    /** No claim of that id or reference exists for the person. */
    NO_SUCH_CLAIM,
    /** What the id is here stands at another hip, or was set aside. */
    NOT_AT_THAT_HIP,
    /** Not the sheet is wrong but the system. */
    UNEXPECTED
}
