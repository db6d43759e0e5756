// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.IndexChange;

/** One Lucene index from its first document until another takes its place. Changes come from one thread at a time. */
final class Generation implements Closeable {
    private static final String WATERMARK = "watermark";
    private static final String SCHEMA = "schema";
    private static final String INSTANCE = "instance";
    private static final String WHOLE = "whole";
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String instance;
    private volatile boolean whole;
    private volatile long watermark;
    private volatile long committed;

    private Generation(Directory directory, Map<String, String> data) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, settings());
        this.searchers = new SearcherManager(writer, null);
        this.instance = data.getOrDefault(INSTANCE, "");
        this.whole = Boolean.parseBoolean(data.get(WHOLE));
        this.committed = Long.parseLong(data.getOrDefault(WATERMARK, "0"));
        this.watermark = committed;
    }

    /** Begins an empty index, committed as unfinished. */
    static Generation begin(Directory directory) throws IOException {
        Map<String, String> data = Map.of(INSTANCE, UUID.randomUUID().toString());
        Generation generation = new Generation(directory, data);
        generation.commit();
        return generation;
    }

    /** Opens an index, or says why it is none of ours: other schema or damaged, down to the last bit of its files. */
    static Generation open(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            if (!PageSchema.VERSION.equals(data.get(SCHEMA))) {
                throw new OtherSchema();
            }
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            if (!data.keySet().containsAll(List.of(WATERMARK, INSTANCE, WHOLE))) {
                throw new CorruptIndexException("commit without its data", directory.toString());
            }
            return new Generation(directory, data);
        }
    }

    private static IndexWriterConfig settings() {
        // Whoever closes without a commit wants the last commit back, together with its watermark.
        return new IndexWriterConfig()
                .setSimilarity(new EvenSimilarity())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    void apply(List<? extends IndexChange> changes, long upTo) throws IOException {
        for (IndexChange change : changes) {
            switch (change) {
                case IndexChange.Replace replace -> replace(replace.document());
                case IndexChange.Remove remove -> writer.deleteDocuments(PageSchema.id(remove.key()));
            }
        }
        searchers.maybeRefreshBlocking();
        watermark = Math.max(watermark, upTo);
    }

    /** Old block out and new block in at once: no reader and no crash ever sees half of either. */
    private void replace(EvidenceDocument document) throws IOException {
        writer.updateDocuments(PageSchema.id(document.key()), PageSchema.block(document));
    }

    void fill(Iterable<EvidenceDocument> everything, long upTo) throws IOException {
        for (EvidenceDocument document : everything) {
            replace(document);
        }
        apply(List.of(), upTo);
        whole = true;
        commit();
    }

    void commit() throws IOException {
        long reached = watermark;
        Map<String, String> data = Map.of(
                WATERMARK,
                Long.toString(reached),
                SCHEMA,
                PageSchema.VERSION,
                INSTANCE,
                instance,
                WHOLE,
                Boolean.toString(whole));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        committed = reached;
    }

    /** Whether storage failed so that nothing more can be written; what is committed stands. */
    boolean hasFailed() {
        return writer.getTragicException() != null || !writer.isOpen();
    }

    SearcherManager searchers() {
        return searchers;
    }

    String instance() {
        return instance;
    }

    boolean isWhole() {
        return whole;
    }

    long watermark() {
        return watermark;
    }

    long committed() {
        return committed;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Written under other rules; not damaged. */
    static final class OtherSchema extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
