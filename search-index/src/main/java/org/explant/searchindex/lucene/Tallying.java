// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.Question.Counting;
import org.explant.searchindex.Tallies;

/** Counts an answer by the values of labels: by their numbers within a segment, by their names in the end. */
final class Tallying implements Documents.Listener {
    private final Counting counting;
    private final Map<String, Map<String, Count>> counts = new HashMap<>();

    Tallying(Counting counting) {
        this.counting = counting;
    }

    Tallies tallies() {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        for (String facet : counting.facets()) {
            Map<String, Long> values = counts.getOrDefault(PageSchema.facet(facet), Map.of()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().documents()));
            facets.put(facet, values);
        }
        return new Tallies(
                counts.getOrDefault(PageSchema.GROUP, Map.of()),
                counts.getOrDefault(PageSchema.SUBJECT, Map.of()),
                facets);
    }

    @Override
    public Documents.Part segment(SegmentFound found, ParentFacts facts) throws IOException {
        LeafReader segment = found.segment().reader();
        List<Label> labels = new ArrayList<>();
        if (counting.parties()) {
            labels.add(new Label(PageSchema.GROUP, segment));
            labels.add(new Label(PageSchema.SUBJECT, segment));
        }
        for (String facet : counting.facets()) {
            labels.add(new Label(PageSchema.facet(facet), segment));
        }
        return new Documents.Part() {
            @Override
            public void document(Documents.Block block) throws IOException {
                for (Label label : labels) {
                    label.count(block);
                }
            }

            @Override
            public void end() throws IOException {
                for (Label label : labels) {
                    label.addTo(counts.computeIfAbsent(label.field, field -> new HashMap<>()));
                }
            }
        };
    }

    private static final class Label {
        private final String field;
        private final SortedDocValues values;
        private final long[] pages;
        private final long[] documents;

        Label(String field, LeafReader segment) throws IOException {
            this.field = field;
            this.values = DocValues.getSorted(segment, field);
            this.pages = new long[values.getValueCount()];
            this.documents = new long[values.getValueCount()];
        }

        void count(Documents.Block block) throws IOException {
            if (values.advanceExact(block.parent())) {
                pages[values.ordValue()] += block.size();
                documents[values.ordValue()]++;
            }
        }

        void addTo(Map<String, Count> counts) throws IOException {
            for (int value = 0; value < documents.length; value++) {
                if (documents[value] > 0) {
                    Count here = new Count(pages[value], documents[value]);
                    counts.merge(values.lookupOrd(value).utf8ToString(), here, Count::plus);
                }
            }
        }
    }
}
