// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.QueryLimits;

/**
 * The words a prefix stands for, as far as given rights see them.
 *
 * <p>A term that occurs only on hidden or deleted pages is passed over, or it would use up the limit, and so show in the
 * answer.
 */
final class VisibleTerms {
    private final IndexReader reader;
    private final SegmentBits bits;
    private final Rights rights;
    private final QueryTimeout deadline;
    private boolean capped;

    VisibleTerms(IndexReader reader, SegmentBits bits, Rights rights, QueryTimeout deadline) {
        this.reader = reader;
        this.bits = bits;
        this.rights = rights;
        this.deadline = deadline;
    }

    /** Whether some prefix stood for more words than were given. */
    boolean capped() {
        return capped;
    }

    /** The first such words in order, no more than the limit. */
    List<BytesRef> startingWith(String prefix) throws IOException {
        BytesRef start = new BytesRef(prefix);
        TreeSet<BytesRef> found = new TreeSet<>();
        for (LeafReaderContext segment : reader.leaves()) {
            // The first words overall are among the first words of each segment.
            collect(segment.reader(), start, found);
        }
        while (found.size() > QueryLimits.EXPANSIONS) {
            found.pollLast();
            capped = true;
        }
        return List.copyOf(found);
    }

    private void collect(LeafReader segment, BytesRef start, TreeSet<BytesRef> found) throws IOException {
        Terms terms = segment.terms(PageSchema.TEXT);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        int here = 0;
        boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(each.term(), start) && here <= QueryLimits.EXPANSIONS) {
            if (deadline.shouldExit()) {
                return;
            }
            postings = each.postings(postings, PostingsEnum.NONE);
            if (isVisible(segment, postings)) {
                found.add(BytesRef.deepCopyOf(each.term()));
                here++;
            }
            more = each.next() != null;
        }
    }

    private boolean isVisible(LeafReader segment, PostingsEnum postings) throws IOException {
        FixedBitSet allowed = bits.pages(segment, rights);
        Bits live = segment.getLiveDocs();
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (allowed.get(doc) && (live == null || live.get(doc))) {
                return true;
            }
        }
        return false;
    }
}
