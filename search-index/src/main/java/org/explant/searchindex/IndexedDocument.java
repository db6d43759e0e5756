// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

/** One line of what an index holds, to be compared with the database. */
public record IndexedDocument(DocumentKey key, String group, long version, int pages) {}
