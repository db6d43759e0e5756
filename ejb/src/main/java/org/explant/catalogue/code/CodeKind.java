// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

/** What kind of text was scanned or typed. */
public enum CodeKind {
    /** A maker's catalogue number as printed beside REF. */
    REF,
    /** A GS1 element string. */
    GS1,
    /** A bar code of the Health Industry Business Communications Council: what it is. */
    HIBC_PRIMARY,
    /** The same: which lot or serial number. */
    HIBC_SECONDARY,
    /** Both in one. */
    HIBC_COMBINED
}
