// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.lucene.ParentFacts.Verdict;

/**
 * Groups the pages found by document: the pages of a document come one after another, then its parent, so one walk counts
 * both. Takes out what the filters leave out. What is made of each document is up to those it tells.
 */
final class Documents {
    /** Is told of the documents found, segment by segment. */
    interface Listener {
        Part segment(SegmentFound found, ParentFacts facts) throws IOException;
    }

    /** Is told of the documents of one segment, in the order of storage. */
    interface Part {
        void document(Block block) throws IOException;

        /** No more come. */
        default void end() throws IOException {}
    }

    /**
     * The pages found of one document.
     *
     * @param first the first of them
     * @param parent stands behind the last page of the document
     * @param size how many they are
     * @param scores where the scores of the segment's pages begin to be theirs
     */
    record Block(int first, int parent, int size, int scores) {}

    private final SegmentBits bits;
    private final Filters filters;
    private final List<? extends Listener> listeners;
    private long pages;
    private long documents;
    private long undatedPages;
    private long undatedDocuments;

    Documents(SegmentBits bits, Filters filters, List<? extends Listener> listeners) {
        this.bits = bits;
        this.filters = filters;
        this.listeners = listeners;
    }

    Count found() {
        return new Count(pages, documents);
    }

    Count undated() {
        return new Count(undatedPages, undatedDocuments);
    }

    void walk(List<SegmentFound> segments) throws IOException {
        for (SegmentFound found : segments) {
            int first = found.next(0);
            if (first != Integer.MAX_VALUE) {
                walk(found, first);
            }
        }
    }

    private void walk(SegmentFound found, int start) throws IOException {
        LeafReader segment = found.segment().reader();
        FixedBitSet parents = bits.parents(segment);
        Filtering filtering = new Filtering(found, new ParentFacts(segment, filters));
        List<Part> parts = new ArrayList<>();
        for (Listener listener : listeners) {
            parts.add(listener.segment(found, filtering.facts));
        }
        int scores = 0;
        int next = start;
        while (next != Integer.MAX_VALUE) {
            int parent = parents.nextSetBit(next);
            int size = found.pages().cardinality(next, parent);
            tell(filtering.kept(new Block(next, parent, size, scores)), parts);
            scores += size;
            next = found.next(parent + 1);
        }
        for (Part part : parts) {
            part.end();
        }
    }

    private void tell(Block block, List<Part> parts) throws IOException {
        if (block.size() == 0) {
            return;
        }
        pages += block.size();
        documents++;
        for (Part part : parts) {
            part.document(block);
        }
    }

    private final class Filtering {
        private final SegmentFound found;
        private final ParentFacts facts;

        Filtering(SegmentFound found, ParentFacts facts) {
            this.found = found;
            this.facts = facts;
        }

        Block kept(Block block) throws IOException {
            Verdict verdict = facts.verdict(block.parent());
            Block kept = verdict == Verdict.OUT || filters.pages() == null ? block : onWantedPages(block);
            if (verdict == Verdict.FOUND) {
                return kept;
            }
            if (verdict == Verdict.UNDATED && kept.size() > 0) {
                undatedPages += kept.size();
                undatedDocuments++;
            }
            found.pages().clear(block.first(), block.parent());
            return new Block(block.first(), block.parent(), 0, block.scores());
        }

        private Block onWantedPages(Block block) throws IOException {
            Set<Integer> wanted = filters.wantedPages(new DocumentKey(facts.key(block.parent())));
            NumericDocValues numbers = DocValues.getNumeric(found.segment().reader(), PageSchema.PAGE);
            int kept = 0;
            int at = block.scores();
            for (int page = block.first(); page < block.parent(); page = found.next(page + 1)) {
                if (!numbers.advanceExact(page) || !wanted.contains((int) numbers.longValue())) {
                    found.pages().clear(page);
                } else if (found.isScored()) {
                    found.move(at, block.scores() + kept++);
                } else {
                    kept++;
                }
                at++;
            }
            int first = kept == 0 ? block.first() : found.next(block.first());
            return new Block(first, block.parent(), kept, block.scores());
        }
    }
}
