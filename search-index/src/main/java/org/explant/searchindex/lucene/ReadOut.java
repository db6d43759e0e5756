// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentHits.PageHit;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.jspecify.annotations.Nullable;

/** Reads the pages of the documents that are shown, and only of those: their numbers, and their scores where still unknown. */
final class ReadOut {
    private final SegmentBits bits;
    private final Map<Integer, SegmentFound> segments = new HashMap<>();

    ReadOut(SegmentBits bits, List<SegmentFound> found) {
        this.bits = bits;
        found.forEach(segment -> segments.put(segment.segment().ord, segment));
    }

    /** In the order given; scored by the weight where the pages were not yet. */
    List<DocumentHits> hits(List<Candidate> wanted, @Nullable Weight weight) throws IOException {
        DocumentHits[] hits = new DocumentHits[wanted.size()];
        Segment segment = null;
        for (int i : asStored(wanted)) {
            Candidate candidate = wanted.get(i);
            if (segment == null || segment.number != candidate.home().segment()) {
                segment = new Segment(candidate.home().segment(), weight);
            }
            hits[i] = segment.hits(candidate);
        }
        return List.of(hits);
    }

    /** Single pages, in the order given. */
    static List<BestPage> pages(List<Candidate> wanted, List<LeafReaderContext> segments) throws IOException {
        BestPage[] pages = new BestPage[wanted.size()];
        ParentFacts facts = null;
        NumericDocValues numbers = null;
        int number = -1;
        for (int i : asStored(wanted)) {
            Candidate candidate = wanted.get(i);
            if (facts == null || numbers == null || number != candidate.home().segment()) {
                number = candidate.home().segment();
                LeafReader segment = segments.get(number).reader();
                facts = new ParentFacts(segment, Filters.none());
                numbers = DocValues.getNumeric(segment, PageSchema.PAGE);
            }
            Documents.Block block = candidate.home().block();
            int page = numbers.advanceExact(block.first()) ? (int) numbers.longValue() : 0;
            DocumentKey key = new DocumentKey(candidate.key().utf8ToString());
            pages[i] = new BestPage(key, facts.version(block.parent()), page, (float)
                    -candidate.rank().first());
        }
        return List.of(pages);
    }

    /** What is read forwards only must be asked for in the order of storage. */
    private static Integer[] asStored(List<Candidate> wanted) {
        Integer[] asStored = new Integer[wanted.size()];
        Arrays.setAll(asStored, i -> i);
        Arrays.sort(
                asStored,
                Comparator.comparing((Integer i) -> wanted.get(i).home().segment())
                        .thenComparing(i -> wanted.get(i).home().block().first()));
        return asStored;
    }

    private final class Segment {
        private final int number;
        private final SegmentFound found;
        private final ParentFacts facts;
        private final NumericDocValues numbers;
        private final FixedBitSet parents;
        private final @Nullable Scorer scorer;
        private final @Nullable DocIdSetIterator scored;

        Segment(int number, @Nullable Weight weight) throws IOException {
            this.number = number;
            SegmentFound here = segments.get(number);
            if (here == null) {
                throw new IllegalArgumentException("a document of no segment");
            }
            this.found = here;
            LeafReader reader = found.segment().reader();
            this.facts = new ParentFacts(reader, Filters.none());
            this.numbers = DocValues.getNumeric(reader, PageSchema.PAGE);
            this.parents = bits.parents(reader);
            this.scorer = weight == null ? null : weight.scorer(found.segment());
            this.scored = scorer == null ? null : scorer.iterator();
        }

        DocumentHits hits(Candidate candidate) throws IOException {
            int parent = candidate.home().block().parent();
            List<PageHit> pages = new ArrayList<>();
            float best = 0;
            for (int page = found.next(begin(parent)); page < parent; page = found.next(page + 1)) {
                float score = score(page, candidate.home().block().scores() + pages.size());
                pages.add(new PageHit(numbers.advanceExact(page) ? (int) numbers.longValue() : 0, score));
                best = Math.max(best, score);
            }
            DocumentKey key = new DocumentKey(candidate.key().utf8ToString());
            return new DocumentHits(key, facts.version(parent), best, pages);
        }

        private int begin(int parent) {
            int before = parent == 0 ? -1 : parents.prevSetBit(parent - 1);
            return Math.max(before, -1) + 1;
        }

        private float score(int page, int place) throws IOException {
            if (scorer == null || scored == null) {
                return found.score(place);
            }
            int at = scored.docID() < page ? scored.advance(page) : scored.docID();
            return at == page ? scorer.score() : 0;
        }
    }
}
