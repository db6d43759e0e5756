// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.TermList;
import org.explant.searchindex.query.PageQuery;

/** Counts many queries in one pass over the segments, by numbers of documents and subjects, never by their names. */
final class TermCounts {
    /** Of a document that more than one query finds. */
    private static final int MANY = -1;

    private final SegmentBits bits;
    private final PageSearch search;
    private final Line[] lines;
    private final Map<String, Integer> subjects = new HashMap<>();
    private final BitSet anySubject = new BitSet();
    private long anyPages;
    private long anyDocuments;

    private static final class Line {
        private final BitSet subjects = new BitSet();
        private long pages;
        private long documents;
        private long exclusive;

        TermList.Line counted() {
            return new TermList.Line(new Count(pages, documents), subjects.cardinality(), exclusive);
        }
    }

    TermCounts(SegmentBits bits, PageSearch search, int lines) {
        this.bits = bits;
        this.search = search;
        this.lines = new Line[lines];
        Arrays.setAll(this.lines, i -> new Line());
    }

    TermList count(List<PageQuery> queries) throws IOException {
        IndexSearcher searcher = search.searcher();
        List<Weight> weights = new ArrayList<>(queries.size());
        for (PageQuery query : queries) {
            weights.add(searcher.createWeight(
                    searcher.rewrite(search.compiled(query.searched())), ScoreMode.COMPLETE_NO_SCORES, 1f));
        }
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            new Segment(segment).count(weights);
        }
        return new TermList(
                Arrays.stream(lines).map(Line::counted).toList(),
                new Count(anyPages, anyDocuments),
                anySubject.cardinality(),
                search.reach());
    }

    private final class Segment {
        private final LeafReaderContext segment;
        private final FixedBitSet parents;
        private final FixedBitSet wanted;
        private final FixedBitSet anyPage;

        /** By parent: 0 for a document that no query found so far, one more than the place of the only one, or many. */
        private final int[] finders;

        private final int[] subjectOf;
        private final SortedDocValues subjectNames;

        Segment(LeafReaderContext segment) throws IOException {
            LeafReader reader = segment.reader();
            this.segment = segment;
            this.parents = bits.parents(reader);
            this.wanted = WantedPages.of(reader, bits, search);
            this.anyPage = new FixedBitSet(reader.maxDoc());
            this.finders = new int[reader.maxDoc()];
            this.subjectNames = DocValues.getSorted(reader, PageSchema.SUBJECT);
            this.subjectOf = new int[subjectNames.getValueCount()];
            for (int subject = 0; subject < subjectOf.length; subject++) {
                String name = subjectNames.lookupOrd(subject).utf8ToString();
                subjectOf[subject] = subjects.computeIfAbsent(name, fresh -> subjects.size());
            }
        }

        void count(List<Weight> weights) throws IOException {
            for (int i = 0; i < weights.size() && !search.isOver(); i++) {
                Scorer scorer = weights.get(i).scorer(segment);
                if (scorer != null) {
                    count(scorer.iterator(), i);
                }
            }
            sum();
        }

        private void count(DocIdSetIterator pages, int place) throws IOException {
            Line line = lines[place];
            SortedDocValues subject = DocValues.getSorted(segment.reader(), PageSchema.SUBJECT);
            int parent = -1;
            for (int page = pages.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = pages.nextDoc()) {
                if (!wanted.get(page)) {
                    continue;
                }
                line.pages++;
                anyPage.set(page);
                if (page > parent) {
                    parent = parents.nextSetBit(page);
                    line.documents++;
                    finders[parent] = finders[parent] == 0 ? place + 1 : MANY;
                    if (subject.advanceExact(parent)) {
                        line.subjects.set(subjectOf[subject.ordValue()]);
                    }
                }
            }
        }

        private void sum() throws IOException {
            for (int parent = 0; parent < finders.length; parent++) {
                int finder = finders[parent];
                if (finder == 0) {
                    continue;
                }
                anyDocuments++;
                if (finder > 0) {
                    lines[finder - 1].exclusive++;
                }
                if (subjectNames.advanceExact(parent)) {
                    anySubject.set(subjectOf[subjectNames.ordValue()]);
                }
            }
            anyPages += anyPage.cardinality();
        }
    }
}
