// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

/** What becomes of a row. */
public enum RowVerdict {
    CREATE,
    CHANGE,
    SAME,
    /** No rule can settle it: the person who brought the sheet decides. */
    WAITS,
    REFUSED
}
