// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.lucene.Ledger.Entry;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;

/**
 * The process that is killed: commits changes to the ledger, the same documents again and again as if they were read anew,
 * and feeds them to the index, builds it anew now and then, while others search it, until it is no more.
 */
final class KilledFeeder {
    private static final int KEYS = 2_000;

    private final Ledger ledger;
    private final boolean trimsTooEarly;
    private final Random random = new Random();
    private final List<Entry> entries;

    private KilledFeeder(Path directory, boolean trimsTooEarly) throws IOException {
        this.ledger = new Ledger(directory);
        this.trimsTooEarly = trimsTooEarly;
        this.entries = new ArrayList<>(ledger.entries());
    }

    /** Arguments: directory, and {@code early} where the backlog is trimmed before the index is committed. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        KilledFeeder feeder = new KilledFeeder(directory, arguments[1].equals("early"));
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory.resolve("index"))) {
            searchers(index).forEach(Thread::start);
            feeder.announce();
            while (true) {
                feeder.work(index);
            }
        }
    }

    /** Searches go on all the time: they hold files open, and must never see half of anything. */
    private static List<Thread> searchers(LuceneEvidenceIndex index) {
        PageQuery hip = PageQuery.exactly(new QueryNode.Word("hip", true));
        List<Thread> searchers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            searchers.add(new Thread(() -> {
                while (true) {
                    index.search(hip, new Rights(Set.of("g")), Filters.none(), Paging.first(20));
                }
            }));
        }
        searchers.forEach(searcher -> searcher.setDaemon(true));
        return searchers;
    }

    /** Tells the test that from now on any moment is a good one. */
    @SuppressWarnings("SystemOut")
    private void announce() {
        System.out.println("feeding");
    }

    private void work(LuceneEvidenceIndex index) throws IOException {
        for (int i = random.nextInt(20); i >= 0; i--) {
            Entry entry = new Entry(entries.size() + 1L, "k" + random.nextInt(KEYS), random.nextInt(4));
            ledger.commit(entry);
            entries.add(entry);
        }
        index.apply(Ledger.changesAbove(index.state().watermark(), entries), entries.size());
        if (trimsTooEarly) {
            ledger.trim(entries.size());
        } else if (random.nextInt(60) == 0) {
            index.rebuild(Ledger.documents(entries), entries.size());
            ledger.trim(index.state().committed());
        }
        if (random.nextInt(8) == 0) {
            index.commit();
            ledger.trim(index.state().committed());
        }
    }
}
