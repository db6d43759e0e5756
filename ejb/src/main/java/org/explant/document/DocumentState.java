// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

/** How far a document has come on its way from the post to the search. */
public enum DocumentState {
    /** Stored, and waiting to be read. */
    RECEIVED,
    /** Being read page by page. */
    READING,
    /** Read to the end, and every page has text that can be searched. */
    SEARCHABLE,
    /** Read as far as it goes: some pages, or all, have no text that could be searched. */
    PARTLY_READ,
    /** Could not be read at all; the original can still be opened. */
    FAILED;

    /** Whether nothing more will happen to it by itself. */
    public boolean isSettled() {
        return this == SEARCHABLE || this == PARTLY_READ || this == FAILED;
    }
}
