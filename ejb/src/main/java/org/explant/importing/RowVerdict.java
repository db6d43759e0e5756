// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

/** What becomes of a row. */
public enum RowVerdict {
    CREATE,
    CHANGE,
    SAME,
    REFUSED
}
