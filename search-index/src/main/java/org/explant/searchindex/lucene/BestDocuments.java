// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentHits.PageHit;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Order;
import org.explant.searchindex.Paging;
import org.explant.searchindex.lucene.DocumentCollector.Found;

/** Keeps the wanted stretch of documents, in the order wanted. Equals go by key, never by storage, which tells of others. */
final class BestDocuments implements DocumentCollector.Listener {
    /** What comes first is the lesser; a group by its place among those wanted, or its name. */
    private record Rank(double first, String group, double second) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int byFirst = Double.compare(first, other.first);
            int byGroup = byFirst != 0 ? byFirst : group.compareTo(other.group);
            return byGroup != 0 ? byGroup : Double.compare(second, other.second);
        }
    }

    private record Ranked(Rank rank, DocumentHits hits) {}

    private static final Comparator<Ranked> FIRST = Comparator.comparing(Ranked::rank)
            .thenComparing(ranked -> ranked.hits().key());

    private final Order order;
    private final Paging paging;
    private final Map<String, Integer> places = new HashMap<>();
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(FIRST.reversed());

    BestDocuments(Order order, Paging paging) {
        this.order = order;
        this.paging = paging;
        for (String group : order.groups()) {
            places.putIfAbsent(group, places.size());
        }
    }

    List<DocumentHits> wanted() {
        return best.stream()
                .sorted(FIRST)
                .skip(paging.skipped())
                .map(Ranked::hits)
                .toList();
    }

    @Override
    public DocumentCollector.Part segment(LeafReader segment, ParentFacts facts) {
        return found -> offer(found, facts);
    }

    private void offer(Found found, ParentFacts facts) throws IOException {
        boolean full = best.size() == paging.needed();
        if (full
                && order.by() == Order.By.RELEVANCE
                && -found.best() > best.element().rank().first()) {
            return;
        }
        Rank rank = rank(found, facts);
        if (full && rank.compareTo(best.element().rank()) > 0) {
            return;
        }
        best.add(new Ranked(rank, hits(found, facts)));
        if (full) {
            best.remove();
        }
    }

    private Rank rank(Found found, ParentFacts facts) throws IOException {
        double byScore = -found.best();
        return switch (order.by()) {
            case RELEVANCE -> new Rank(byScore, "", 0);
            case NEWEST -> new Rank(-(double) facts.firstDay(found.parent(), Long.MIN_VALUE), "", 0);
            case OLDEST -> new Rank(facts.firstDay(found.parent(), Long.MAX_VALUE), "", 0);
            case GROUP -> {
                String group = facts.group(found.parent());
                Integer place = places.get(group);
                yield place == null ? new Rank(places.size(), group, byScore) : new Rank(place, "", byScore);
            }
        };
    }

    private static DocumentHits hits(Found found, ParentFacts facts) throws IOException {
        List<PageHit> pages = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            pages.add(new PageHit(found.number(i), found.score(i)));
        }
        DocumentKey key = new DocumentKey(facts.key(found.parent()));
        return new DocumentHits(key, facts.version(found.parent()), found.best(), pages);
    }
}
