// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.lucene.LuceneEvidenceIndex;

/**
 * Pages analysed and committed, a second of processor time of the whole JVM, against raw Lucene with the same fields and
 * tokens. They come in the portions that the feeder carries and are committed every 10,000 pages or every second.
 */
final class WritingBench {
    private static final int ROUNDS = 3;
    private static final int PORTION = 50;
    private static final int COMMITTED_AT_ONCE = 10_000;
    private static final long SECOND = 1_000_000_000;
    private static final double BAR = 0.85;

    private final ZipfBook book;
    private final Path directory;

    WritingBench(ZipfBook book, Path directory) {
        this.book = book;
        this.directory = directory;
    }

    /** Writes documents one after another; what it writes to, and with which steps, is the caller's. */
    private interface Writing {
        void take(List<EvidenceDocument> batch) throws IOException;

        void commit() throws IOException;
    }

    void run(int pages) throws IOException {
        int documents = pages / ZipfBook.PAGES_A_DOCUMENT;
        ours(documents / 2, "warm-a");
        raw(documents / 2, "warm-b");
        double[] ratios = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double raw = raw(documents, "raw" + round);
            rates[round] = ours(documents, "own" + round);
            ratios[round] = rates[round] / raw;
        }
        Told.remark("writing: %,.0f pages a CPU second".formatted(Cpu.median(rates)));
        Told.atLeast("pages per CPU-s against raw Lucene", Cpu.median(ratios), BAR);
    }

    private double ours(int documents, String name) throws IOException {
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory.resolve(name))) {
            long[] watermark = {1};
            return rate(documents, new Writing() {
                @Override
                public void take(List<EvidenceDocument> batch) {
                    index.apply(batch.stream().map(IndexChange.Replace::new).toList(), watermark[0]++);
                }

                @Override
                public void commit() {
                    index.commit();
                }
            });
        }
    }

    private double raw(int documents, String name) throws IOException {
        try (RawLucene index = new RawLucene(Files.createDirectories(directory.resolve(name)), false)) {
            return rate(documents, new Writing() {
                @Override
                public void take(List<EvidenceDocument> batch) throws IOException {
                    for (EvidenceDocument document : batch) {
                        index.add(document);
                    }
                }

                @Override
                public void commit() throws IOException {
                    index.commit();
                }
            });
        }
    }

    /** The making of the pages is not counted: it is done by this thread, whose time for it is taken off. */
    private double rate(int documents, Writing writing) throws IOException {
        long begun = Cpu.ofProcess();
        long making = 0;
        long committed = System.nanoTime();
        int uncommitted = 0;
        for (int from = 0; from < documents; from += PORTION) {
            long here = Cpu.ofThisThread();
            List<EvidenceDocument> batch = new ArrayList<>();
            for (int i = from; i < Math.min(documents, from + PORTION); i++) {
                batch.add(book.document(i));
            }
            making += Cpu.ofThisThread() - here;
            writing.take(batch);
            uncommitted += batch.size() * ZipfBook.PAGES_A_DOCUMENT;
            if (uncommitted >= COMMITTED_AT_ONCE || System.nanoTime() - committed >= SECOND) {
                writing.commit();
                committed = System.nanoTime();
                uncommitted = 0;
            }
        }
        writing.commit();
        double seconds = (Cpu.ofProcess() - begun - making) / 1e9;
        return documents * ZipfBook.PAGES_A_DOCUMENT / seconds;
    }
}
