// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.Rights;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment are parents, and which pages given rights may see; remembered as long as the segment lives
 * and the memory set aside for it lasts. Segments never change, so what is remembered is never stale.
 */
final class SegmentBits {
    private static final long BYTES = 64L << 20;

    /** Rough cost of one group inside remembered rights. */
    private static final long BYTES_A_GROUP = 100;

    private static final int RIGHTS = 256;

    /** What is remembered: the parents where rights are null. Equal rights share an entry, whoever they were made for. */
    private record Wanted(
            IndexReader.CacheKey segment, @Nullable Rights rights) {}

    private final Map<Wanted, FixedBitSet> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Rights, Rights> known = new LinkedHashMap<>(16, 0.75f, true);
    private final IndexReader.ClosedListener forget = this::forget;
    private long bytes;

    /** The same rights as met before, so that comparing them again and again is comparing one object with itself. */
    synchronized Rights known(Rights rights) {
        Rights same = known.computeIfAbsent(rights, first -> first);
        if (known.size() > RIGHTS) {
            known.remove(known.keySet().iterator().next());
        }
        return same;
    }

    FixedBitSet parents(LeafReader segment) throws IOException {
        return remembered(segment, null);
    }

    FixedBitSet pages(LeafReader segment, Rights rights) throws IOException {
        return remembered(segment, rights);
    }

    private FixedBitSet remembered(LeafReader segment, @Nullable Rights rights) throws IOException {
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        Wanted wanted = new Wanted(helper.getKey(), rights);
        synchronized (this) {
            FixedBitSet before = remembered.get(wanted);
            if (before != null) {
                return before;
            }
        }
        FixedBitSet made = rights == null ? parentsOf(segment) : pagesOf(segment, rights);
        helper.addClosedListener(forget);
        remember(wanted, made);
        return made;
    }

    private synchronized void remember(Wanted wanted, FixedBitSet made) {
        FixedBitSet before = remembered.put(wanted, made);
        bytes += before == null ? cost(wanted, made) : 0;
        Iterator<Map.Entry<Wanted, FixedBitSet>> eldest = remembered.entrySet().iterator();
        while (bytes > BYTES && remembered.size() > 1) {
            Map.Entry<Wanted, FixedBitSet> entry = eldest.next();
            bytes -= cost(entry.getKey(), entry.getValue());
            eldest.remove();
        }
    }

    private synchronized void forget(IndexReader.CacheKey segment) {
        remembered.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey().segment().equals(segment);
            bytes -= gone ? cost(entry.getKey(), entry.getValue()) : 0;
            return gone;
        });
    }

    private static long cost(Wanted wanted, FixedBitSet bits) {
        Rights rights = wanted.rights();
        return bits.ramBytesUsed() + (rights == null ? 0 : rights.groups().size() * BYTES_A_GROUP);
    }

    private static FixedBitSet parentsOf(LeafReader segment) throws IOException {
        FixedBitSet parents = new FixedBitSet(segment.maxDoc());
        NumericDocValues pages = DocValues.getNumeric(segment, PageSchema.PAGES);
        for (int doc = pages.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = pages.nextDoc()) {
            parents.set(doc);
        }
        return parents;
    }

    static FixedBitSet pagesOf(LeafReader segment, Rights rights) throws IOException {
        FixedBitSet pages = new FixedBitSet(segment.maxDoc());
        SortedDocValues groups = DocValues.getSorted(segment, PageSchema.GROUP);
        boolean[] allowed = new boolean[groups.getValueCount()];
        for (int group = 0; group < allowed.length; group++) {
            allowed[group] = rights.groups().contains(groups.lookupOrd(group).utf8ToString());
        }
        int firstPage = 0;
        for (int parent = groups.nextDoc(); parent != DocIdSetIterator.NO_MORE_DOCS; parent = groups.nextDoc()) {
            if (allowed[groups.ordValue()]) {
                pages.set(firstPage, parent);
            }
            firstPage = parent + 1;
        }
        return pages;
    }
}
