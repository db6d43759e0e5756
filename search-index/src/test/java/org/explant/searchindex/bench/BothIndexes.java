// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
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

    BothIndexes(ZipfBook book, Path directory, int pages) throws IOException {
        int documents = pages / ZipfBook.PAGES_A_DOCUMENT;
        own = LuceneEvidenceIndex.open(directory.resolve("own"));
        own.rebuild(() -> documents(book, documents), 1);
        rawIndex = new RawLucene(Files.createDirectories(directory.resolve("raw")), true);
        for (Iterator<EvidenceDocument> each = documents(book, documents); each.hasNext(); ) {
            rawIndex.add(each.next());
        }
        rawIndex.commit();
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

    private static Iterator<EvidenceDocument> documents(ZipfBook book, int number) {
        return IntStream.range(0, number).mapToObj(book::document).iterator();
    }

    @Override
    public void close() throws IOException {
        own.close();
        rawIndex.close();
    }
}
