// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import java.util.Set;
import org.explant.document.DocumentState;

/** Documents that the home page counts and lists. */
public enum DocumentPile {
    /** Waiting to be read, or being read. */
    READING(DocumentState.RECEIVED, DocumentState.READING),
    /** Not all of it could be read, or nothing. */
    PROBLEM(DocumentState.PARTLY_READ, DocumentState.FAILED);

    private final Set<DocumentState> states;

    DocumentPile(DocumentState... states) {
        this.states = Set.of(states);
    }

    Set<DocumentState> states() {
        return states;
    }
}
