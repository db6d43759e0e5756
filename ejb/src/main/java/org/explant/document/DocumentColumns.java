// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.Page;

/** The columns a list of documents can be sorted by; the identity decides between equals, so that pages never overlap. */
final class DocumentColumns {
    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            entry("title", "title"),
            entry("type", "type"),
            entry("date", "datedFrom"),
            entry("provider", "provider"),
            entry("author", "author"),
            entry("privilege", "privilege"),
            entry("state", "state"),
            entry("pages", "pages"),
            entry("notSearchable", "pagesNotSearchable"),
            entry("reviewed", "pagesReviewed"),
            entry("received", "receivedAt"));

    private DocumentColumns() {}

    static List<Order<? super Document>> order(SliceRequest slice) {
        String attribute = ATTRIBUTES.get(slice.sort());
        if (attribute == null) throw new NoSuchSlice();
        var wanted = slice.ascending() ? Order.asc(Document.class, attribute) : Order.desc(Document.class, attribute);
        return List.of(wanted, Order.asc(Document.class, "documentId"));
    }

    /** Lists are asked for by whole pages: the first line is a multiple of the size. */
    static Page page(SliceRequest slice) {
        if (slice.first() % slice.size() != 0) throw new NoSuchSlice();
        return Page.page(slice.size(), slice.first() / slice.size());
    }
}
