// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.explant.searchindex.Order;
import org.explant.searchindex.Paging;
import org.explant.searchindex.lucene.Candidate.Home;
import org.explant.searchindex.lucene.Candidate.Rank;

/** Keeps the wanted stretch of documents, in the order wanted. */
final class BestDocuments implements Documents.Listener {
    private final Order order;
    private final Paging paging;
    private final Map<String, Integer> places = new HashMap<>();
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.FIRST.reversed());

    BestDocuments(Order order, Paging paging) {
        this.order = order;
        this.paging = paging;
        for (String group : order.groups()) {
            places.putIfAbsent(group, places.size());
        }
    }

    List<Candidate> wanted() {
        return best.stream().sorted(Candidate.FIRST).skip(paging.skipped()).toList();
    }

    @Override
    public Documents.Part segment(SegmentFound found, ParentFacts facts) {
        int segment = found.segment().ord;
        return block -> {
            float score = best(found, block);
            Home home = new Home(segment, facts, block);
            if (order.by() == Order.By.RELEVANCE) {
                offer(home, score);
            } else {
                offer(home, rank(home, score));
            }
        };
    }

    private static float best(SegmentFound found, Documents.Block block) {
        float best = 0;
        for (int i = 0; i < block.size(); i++) {
            best = Math.max(best, found.score(block.scores() + i));
        }
        return best;
    }

    /** By relevance; true where it is among the best so far. */
    boolean offer(Home home, float score) throws IOException {
        return (!isFull() || score >= least()) && offer(home, Rank.of(score));
    }

    private boolean offer(Home home, Rank rank) throws IOException {
        int place = home.facts().keyPlace(home.block().parent());
        if (isFull()) {
            Candidate last = best.element();
            int byRank = rank.compareTo(last.rank());
            if (byRank > 0 || byRank == 0 && !last.isAfter(home.facts(), place)) {
                return false;
            }
            best.remove();
        }
        best.add(new Candidate(rank, home, place));
        return true;
    }

    /** Whether what is kept can only change by something better. */
    boolean isFull() {
        return best.size() == paging.needed();
    }

    /** The score that must be reached, by relevance. */
    float least() {
        return (float) -best.element().rank().first();
    }

    private Rank rank(Home home, float score) throws IOException {
        ParentFacts facts = home.facts();
        int parent = home.block().parent();
        return switch (order.by()) {
            case RELEVANCE -> Rank.of(score);
            case NEWEST -> new Rank(-(double) facts.firstDay(parent, Long.MIN_VALUE), "", 0);
            case OLDEST -> new Rank(facts.firstDay(parent, Long.MAX_VALUE), "", 0);
            case GROUP -> {
                String group = facts.group(parent);
                Integer place = places.get(group);
                yield place == null ? new Rank(places.size(), group, -score) : new Rank(place, "", -score);
            }
        };
    }
}
