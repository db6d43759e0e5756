// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.Filters;

/** What the parents of one segment say of their documents. Parents are asked in increasing order. */
final class ParentFacts {
    /** What becomes of a document under the filters. */
    enum Verdict {
        FOUND,
        /** Left out only because it is undated; counted apart. */
        UNDATED,
        OUT
    }

    private final Filters filters;
    private final BinaryDocValues keys;
    private final NumericDocValues versions;
    private final NumericDocValues firstDays;
    private final NumericDocValues lastDays;
    private final SortedDocValues groups;
    private final Map<SortedDocValues, Set<String>> wanted = new HashMap<>();

    ParentFacts(LeafReader segment, Filters filters) throws IOException {
        this.filters = filters;
        this.keys = DocValues.getBinary(segment, PageSchema.KEY);
        this.versions = DocValues.getNumeric(segment, PageSchema.DOCUMENT_VERSION);
        this.firstDays = DocValues.getNumeric(segment, PageSchema.FIRST_DAY);
        this.lastDays = DocValues.getNumeric(segment, PageSchema.LAST_DAY);
        this.groups = DocValues.getSorted(segment, PageSchema.GROUP);
        for (Map.Entry<String, Set<String>> facet : filters.facets().entrySet()) {
            wanted.put(DocValues.getSorted(segment, PageSchema.facet(facet.getKey())), facet.getValue());
        }
        if (!filters.subjects().isEmpty()) {
            wanted.put(DocValues.getSorted(segment, PageSchema.SUBJECT), filters.subjects());
        }
    }

    Verdict verdict(int parent) throws IOException {
        for (Map.Entry<SortedDocValues, Set<String>> value : wanted.entrySet()) {
            if (!hasOneOf(value.getKey(), value.getValue(), parent)) {
                return Verdict.OUT;
            }
        }
        DateRange days = filters.dates();
        if (days == null) {
            return Verdict.FOUND;
        }
        if (!firstDays.advanceExact(parent) || !lastDays.advanceExact(parent)) {
            return filters.undatedToo() ? Verdict.FOUND : Verdict.UNDATED;
        }
        boolean overlaps = firstDays.longValue() <= days.lastDay() && lastDays.longValue() >= days.firstDay();
        return overlaps ? Verdict.FOUND : Verdict.OUT;
    }

    private static boolean hasOneOf(SortedDocValues label, Set<String> values, int parent) throws IOException {
        return label.advanceExact(parent)
                && values.contains(label.lookupOrd(label.ordValue()).utf8ToString());
    }

    String key(int parent) throws IOException {
        if (!keys.advanceExact(parent)) {
            throw new IOException("a block without a parent");
        }
        BytesRef key = keys.binaryValue();
        return key.utf8ToString();
    }

    long version(int parent) throws IOException {
        return versions.advanceExact(parent) ? versions.longValue() : 0;
    }

    /** The first day of a document, or what is given for one that is undated. */
    long firstDay(int parent, long undated) throws IOException {
        return firstDays.advanceExact(parent) ? firstDays.longValue() : undated;
    }

    String group(int parent) throws IOException {
        return groups.advanceExact(parent) ? groups.lookupOrd(groups.ordValue()).utf8ToString() : "";
    }
}
