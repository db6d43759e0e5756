// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** What the size in a catalogue number measures. */
public enum SizeMeaning {
    HEAD_DIAMETER,
    OUTER_DIAMETER,
    /** As the label says; whether inside or outside is not known. */
    AS_LABELLED
}
