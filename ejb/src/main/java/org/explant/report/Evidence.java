// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

/**
 * How far the papers of a claim, or of many, have come.
 *
 * @param documents received
 * @param unread of those, still to be read to the end: their pages may not all be counted yet
 * @param pages counted so far
 * @param searchable pages with text that a search finds
 * @param reviewed pages that a person has reviewed
 */
public record Evidence(long documents, long unread, long pages, long searchable, long reviewed) {
    public static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

    public long notSearchable() {
        return pages - searchable;
    }

    public long notReviewed() {
        return pages - reviewed;
    }

    Evidence plus(Evidence other) {
        return new Evidence(
                documents + other.documents,
                unread + other.unread,
                pages + other.pages,
                searchable + other.searchable,
                reviewed + other.reviewed);
    }
}
