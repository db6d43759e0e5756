// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Gathers all pages found, segment by segment. Without scores Lucene hands them over many at a time. */
final class PageCollector implements Collector {
    private final ScoreMode mode;
    private final SearchWatch watch;
    private final List<SegmentFound> segments = new ArrayList<>();

    PageCollector(ScoreMode mode, SearchWatch watch) {
        this.mode = mode;
        this.watch = watch;
    }

    /** What was found, in the order of segments. */
    List<SegmentFound> segments() {
        return segments;
    }

    @Override
    public ScoreMode scoreMode() {
        return mode;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) {
        SegmentFound found = new SegmentFound(segment);
        segments.add(found);
        return mode.needsScores() ? new Scored(found) : new Plain(found.pages());
    }

    /** A page that an exclusion had no more time to look at is no answer. */
    private void checkTime() {
        if (watch.isOver()) {
            throw new CollectionTerminatedException();
        }
    }

    private final class Plain implements LeafCollector {
        private final FixedBitSet pages;

        Plain(FixedBitSet pages) {
            this.pages = pages;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is scored.
        }

        @Override
        public void collect(int page) {
            checkTime();
            pages.set(page);
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            checkTime();
            stream.forEach(pages::set);
        }

        @Override
        public void collectRange(int from, int to) {
            checkTime();
            pages.set(from, to);
        }
    }

    private final class Scored implements LeafCollector {
        private final SegmentFound found;
        private @Nullable Scorable scorer;

        Scored(SegmentFound found) {
            this.found = found;
        }

        @Override
        public void setScorer(Scorable given) {
            scorer = given;
        }

        @Override
        public void collect(int page) throws IOException {
            checkTime();
            found.add(page, scorer == null ? 0 : scorer.score());
        }
    }
}
