// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.Filters;
import org.jspecify.annotations.Nullable;

/**
 * What the parents of one segment say of their documents. Parents are asked in increasing order; what nobody asks for is not
 * even opened.
 */
final class ParentFacts {
    /** What becomes of a document under the filters. */
    enum Verdict {
        FOUND,
        /** Left out only because it is undated; counted apart. */
        UNDATED,
        OUT
    }

    private final LeafReader segment;
    private final Filters filters;
    private final Map<SortedDocValues, Set<String>> wanted;
    private @Nullable SortedDocValues keys;
    private @Nullable SortedDocValues groups;
    private @Nullable NumericDocValues versions;
    private @Nullable NumericDocValues firstDays;
    private @Nullable NumericDocValues lastDays;

    ParentFacts(LeafReader segment, Filters filters) throws IOException {
        this.segment = segment;
        this.filters = filters;
        this.wanted = filters.facets().isEmpty() && filters.subjects().isEmpty() ? Map.of() : wanted(segment, filters);
    }

    private static Map<SortedDocValues, Set<String>> wanted(LeafReader segment, Filters filters) throws IOException {
        Map<SortedDocValues, Set<String>> wanted = new HashMap<>();
        for (Map.Entry<String, Set<String>> facet : filters.facets().entrySet()) {
            wanted.put(DocValues.getSorted(segment, PageSchema.facet(facet.getKey())), facet.getValue());
        }
        if (!filters.subjects().isEmpty()) {
            wanted.put(DocValues.getSorted(segment, PageSchema.SUBJECT), filters.subjects());
        }
        return wanted;
    }

    Verdict verdict(int parent) throws IOException {
        for (Map.Entry<SortedDocValues, Set<String>> value : wanted.entrySet()) {
            if (!hasOneOf(value.getKey(), value.getValue(), parent)) {
                return Verdict.OUT;
            }
        }
        DateRange days = filters.dates();
        return days == null ? Verdict.FOUND : verdict(days, parent);
    }

    private Verdict verdict(DateRange days, int parent) throws IOException {
        NumericDocValues first = firstDays();
        NumericDocValues last = lastDays;
        if (last == null) {
            last = DocValues.getNumeric(segment, PageSchema.LAST_DAY);
            lastDays = last;
        }
        if (!first.advanceExact(parent) || !last.advanceExact(parent)) {
            return filters.undatedToo() ? Verdict.FOUND : Verdict.UNDATED;
        }
        boolean overlaps = first.longValue() <= days.lastDay() && last.longValue() >= days.firstDay();
        return overlaps ? Verdict.FOUND : Verdict.OUT;
    }

    private static boolean hasOneOf(SortedDocValues label, Set<String> values, int parent) throws IOException {
        return label.advanceExact(parent)
                && values.contains(label.lookupOrd(label.ordValue()).utf8ToString());
    }

    /** The place of a document's key among all keys of this segment. */
    int keyPlace(int parent) throws IOException {
        SortedDocValues all = keys();
        if (!all.advanceExact(parent)) {
            throw new IOException("a block without a parent");
        }
        return all.ordValue();
    }

    /** The place that a key of another segment has, or would have, among those of this one. */
    int placeFor(BytesRef key) throws IOException {
        int place = keys().lookupTerm(key);
        return place < 0 ? -place - 1 : place;
    }

    /** The key at a place. */
    BytesRef keyAt(int place) throws IOException {
        return BytesRef.deepCopyOf(keys().lookupOrd(place));
    }

    String key(int parent) throws IOException {
        return keys().lookupOrd(keyPlace(parent)).utf8ToString();
    }

    private SortedDocValues keys() throws IOException {
        SortedDocValues opened = keys;
        if (opened == null) {
            opened = DocValues.getSorted(segment, PageSchema.KEY);
            keys = opened;
        }
        return opened;
    }

    long version(int parent) throws IOException {
        NumericDocValues opened = versions;
        if (opened == null) {
            opened = DocValues.getNumeric(segment, PageSchema.DOCUMENT_VERSION);
            versions = opened;
        }
        return opened.advanceExact(parent) ? opened.longValue() : 0;
    }

    /** The first day of a document, or what is given for one that is undated. */
    long firstDay(int parent, long undated) throws IOException {
        return firstDays().advanceExact(parent) ? firstDays().longValue() : undated;
    }

    private NumericDocValues firstDays() throws IOException {
        NumericDocValues opened = firstDays;
        if (opened == null) {
            opened = DocValues.getNumeric(segment, PageSchema.FIRST_DAY);
            firstDays = opened;
        }
        return opened;
    }

    String group(int parent) throws IOException {
        SortedDocValues opened = groups;
        if (opened == null) {
            opened = DocValues.getSorted(segment, PageSchema.GROUP);
            groups = opened;
        }
        return opened.advanceExact(parent) ? opened.lookupOrd(opened.ordValue()).utf8ToString() : "";
    }
}
