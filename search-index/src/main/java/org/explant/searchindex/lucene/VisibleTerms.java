// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.QueryLimits;

/**
 * The words a term of the language stands for, as far as given rights see them.
 *
 * <p>A word that occurs only on hidden or deleted pages is passed over, or it would use up the limit, and so show in the
 * answer.
 */
final class VisibleTerms {
    private final IndexReader reader;
    private final SegmentBits bits;
    private final Rights rights;
    private final SearchWatch watch;

    VisibleTerms(IndexReader reader, SegmentBits bits, Rights rights, SearchWatch watch) {
        this.reader = reader;
        this.bits = bits;
        this.rights = rights;
        this.watch = watch;
    }

    /** The first such words in order, no more than the limit. */
    List<BytesRef> fitting(AutomatonQuery machine) throws IOException {
        TreeSet<BytesRef> found = new TreeSet<>();
        for (LeafReaderContext segment : reader.leaves()) {
            // The first words overall are among the first words of each segment.
            collect(segment.reader(), machine, found);
        }
        while (found.size() > QueryLimits.EXPANSIONS) {
            found.pollLast();
            watch.cut();
        }
        return List.copyOf(found);
    }

    private void collect(LeafReader segment, AutomatonQuery machine, TreeSet<BytesRef> found) throws IOException {
        Terms terms = segment.terms(machine.getField());
        if (terms == null) {
            return;
        }
        TermsEnum each = machine.getCompiled().getTermsEnum(terms);
        PostingsEnum postings = null;
        int here = 0;
        while (each.next() != null && here <= QueryLimits.EXPANSIONS && !watch.shouldExit()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            if (count(segment, postings, isOfPages(machine.getField()), 1) > 0) {
                found.add(BytesRef.deepCopyOf(each.term()));
                here++;
            }
        }
    }

    /** On how many pages a word stands that may be seen; counted no further than the limit. */
    int pages(String field, BytesRef word, int limit) throws IOException {
        int pages = 0;
        for (LeafReaderContext segment : reader.leaves()) {
            Terms terms = segment.reader().terms(field);
            TermsEnum each = terms == null ? null : terms.iterator();
            if (each != null && pages < limit && each.seekExact(word)) {
                pages += count(
                        segment.reader(), each.postings(null, PostingsEnum.NONE), isOfPages(field), limit - pages);
            }
        }
        return pages;
    }

    /** Labels have their words on parents, which come right after their pages. */
    private static boolean isOfPages(String field) {
        return field.equals(PageSchema.TEXT);
    }

    private int count(LeafReader segment, PostingsEnum postings, boolean ofPages, int limit) throws IOException {
        FixedBitSet allowed = bits.pages(segment, rights);
        Bits live = segment.getLiveDocs();
        int count = 0;
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && count < limit;
                doc = postings.nextDoc()) {
            int page = ofPages ? doc : doc - 1;
            count += page >= 0 && allowed.get(page) && (live == null || live.get(doc)) ? 1 : 0;
        }
        return count;
    }
}
