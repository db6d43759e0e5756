// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Rights;
import org.explant.searchindex.lucene.LuceneEvidenceIndex;

/** The same book in the index and in the yardstick, and a reader who may see nine tenths of the claimants. */
final class BothIndexes implements Closeable {
    final LuceneEvidenceIndex own;
    final IndexSearcher raw;
    final AllowedByRaw allowed;
    final Rights rights;
    private final RawLucene rawIndex;

    /** How long the rebuild of the index took by the clock, the making of the texts included. */
    final double seconds;

    BothIndexes(ZipfBook book, Path directory, int pages) throws Exception {
        int documents = pages / ZipfBook.PAGES_A_DOCUMENT;
        own = LuceneEvidenceIndex.open(directory.resolve("own"));
        rawIndex = new RawLucene(Files.createDirectories(directory.resolve("raw")), true);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> yardstick = beside.submit(() -> {
                fill(rawIndex, book, documents);
                return null;
            });
            long begun = System.nanoTime();
            own.rebuild(() -> documents(book, documents), 1);
            seconds = (System.nanoTime() - begun) / 1e9;
            yardstick.get();
        }
        raw = rawIndex.searcher();
        Set<String> groups = new TreeSet<>();
        for (int claimant = 0; claimant <= documents / ZipfBook.DOCUMENTS_A_GROUP; claimant++) {
            if (claimant % 10 != 3) {
                groups.add(ZipfBook.group(claimant));
            }
        }
        rights = new Rights(groups);
        allowed = new AllowedByRaw(raw, groups);
    }

    private static void fill(RawLucene index, ZipfBook book, int documents) throws IOException {
        for (Iterator<EvidenceDocument> each = documents(book, documents); each.hasNext(); ) {
            index.add(each.next());
        }
        index.commit();
    }

    private static Iterator<EvidenceDocument> documents(ZipfBook book, int number) {
        return IntStream.range(0, number).mapToObj(book::document).iterator();
    }

    @Override
    public void close() throws IOException {
        own.close();
        rawIndex.close();
    }
}
