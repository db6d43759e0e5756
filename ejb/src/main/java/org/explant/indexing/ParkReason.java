// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

/** Why the index could not take up a document. */
public enum ParkReason {
    /** Its stored pages are not what was stored. */
    DAMAGED,
    /** Its pages could not be fetched. */
    UNREADABLE,
    /** The index would not have them. */
    REFUSED
}
