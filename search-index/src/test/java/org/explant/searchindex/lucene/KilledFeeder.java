// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.explant.searchindex.lucene.Ledger.Entry;

/** The process that is killed: commits changes to the ledger and feeds them to the index, until it is no more. */
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
            feeder.announce();
            while (true) {
                feeder.work(index);
            }
        }
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
        }
        if (random.nextInt(8) == 0) {
            index.commit();
            ledger.trim(index.state().committed());
        }
    }
}
