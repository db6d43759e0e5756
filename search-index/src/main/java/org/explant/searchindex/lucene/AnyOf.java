// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.PriorityQueue;

/** The documents of any of several iterators. On a document, every iterator stands on it or beyond. */
final class AnyOf extends DocIdSetIterator {
    private final PriorityQueue<DocIdSetIterator> queue;
    private final long cost;
    private int doc = -1;

    private AnyOf(Collection<? extends DocIdSetIterator> parts) {
        queue = new PriorityQueue<>(parts.size()) {
            @Override
            protected boolean lessThan(DocIdSetIterator one, DocIdSetIterator other) {
                return one.docID() < other.docID();
            }
        };
        long sum = 0;
        for (DocIdSetIterator part : parts) {
            queue.add(part);
            sum += part.cost();
        }
        cost = sum;
    }

    static DocIdSetIterator of(List<? extends DocIdSetIterator> parts) {
        return parts.size() == 1 ? parts.getFirst() : new AnyOf(parts);
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() throws IOException {
        return doc == NO_MORE_DOCS ? doc : advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        DocIdSetIterator top = queue.top();
        while (top.docID() < target) {
            top.advance(target);
            top = queue.updateTop();
        }
        doc = top.docID();
        return doc;
    }

    @Override
    public long cost() {
        return cost;
    }
}
