// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** What a field of the catalogue holds, and so how it is typed and checked. */
public enum FieldType {
    TEXT,
    /** One name a line. */
    LINES,
    /** Millimetres, as {@code 38-62/2, 70}. */
    SIZES,
    /** A date as exactly as known: {@code 2003-07-01}, {@code 2003-07}, {@code 2003}, {@code ~2003}. */
    DATE,
    /** One of a fixed set of codes. */
    CODE,
    /** The shape of catalogue numbers. */
    SHAPE
}
