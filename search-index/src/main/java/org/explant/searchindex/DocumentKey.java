// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

/** Names one evidence document; opaque here, unique across the whole index. */
public record DocumentKey(String value) implements Comparable<DocumentKey> {
    /** Keys are terms of the index: kept far below its limit of 32,766 bytes. */
    static final int LONGEST = 200;

    public DocumentKey {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a document key has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public int compareTo(DocumentKey other) {
        return value.compareTo(other.value);
    }
}
