// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TwoPhaseIterator;
import org.explant.searchindex.text.Stretches;

/** Confirms page by page that the words of a phrase or a proximity stand as they must. */
final class PlacedPages extends TwoPhaseIterator {
    /** Reading the places of a page costs about as much as so many simple steps. */
    private static final float COST = 100f;

    private final Places places;
    private final TermSource source;
    private final PlacedQuery.Watch watch;
    private int found;

    PlacedPages(DocIdSetIterator candidates, Places places, TermSource source, PlacedQuery.Watch watch) {
        super(candidates);
        this.places = places;
        this.source = source;
        this.watch = watch;
    }

    /** How often it stands on the present page. */
    int found() {
        return found;
    }

    @Override
    public boolean matches() throws IOException {
        if (watch.shouldExitSoon()) {
            return false;
        }
        int page = approximation().docID();
        source.begin(page);
        Stretches stretches = places.read(page);
        if (stretches.isCut()) {
            watch.cut();
        }
        found = source.isCrossing() ? crossings(stretches) : stretches.size();
        return found > 0;
    }

    /** How many begin on the page and end beyond it. */
    private int crossings(Stretches stretches) {
        int end = source.end();
        int count = 0;
        for (int i = stretches.sizeBefore(end) - 1; i >= 0; i--) {
            count += stretches.last(i) >= end ? 1 : 0;
        }
        return count;
    }

    @Override
    public float matchCost() {
        return COST;
    }
}
