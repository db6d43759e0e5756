// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.PageText;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Token;

/** The yardstick: Lucene as its own documentation would have it, with the same tokens and fields and nothing else. */
final class RawLucene implements Closeable {
    static final String TEXT = "text";
    static final String GROUP = "group";

    /** Of each page, for the stock grouping; not written where the writing itself is measured. */
    static final String DOCUMENT = "document";

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final boolean grouped;

    RawLucene(Path path, boolean grouped) throws IOException {
        this.directory = FSDirectory.open(path);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(64));
        this.grouped = grouped;
    }

    void add(EvidenceDocument document) throws IOException {
        List<Document> block = new ArrayList<>();
        for (PageText page : document.pages()) {
            block.add(page(document, page));
        }
        block.add(parent(document, block.size()));
        writer.addDocuments(block);
    }

    private Document page(EvidenceDocument document, PageText page) {
        Document fields = new Document();
        fields.add(new StringField("id", document.key().value(), Field.Store.NO));
        fields.add(new NumericDocValuesField("page", page.number()));
        fields.add(new Field(TEXT, new Tokens(page.text()), WORDS));
        if (grouped) {
            fields.add(new SortedDocValuesField(
                    DOCUMENT, new BytesRef(document.key().value())));
            fields.add(new SortedDocValuesField(
                    GROUP, new BytesRef(document.labels().group())));
        }
        return fields;
    }

    private static Document parent(EvidenceDocument document, int pages) {
        Document fields = new Document();
        fields.add(new StringField("id", document.key().value(), Field.Store.NO));
        fields.add(new BinaryDocValuesField("key", new BytesRef(document.key().value())));
        fields.add(new NumericDocValuesField("version", document.version()));
        fields.add(new NumericDocValuesField("pages", pages));
        fields.add(new SortedDocValuesField(
                "parent.group", new BytesRef(document.labels().group())));
        fields.add(new SortedDocValuesField(
                "subject", new BytesRef(document.labels().subject())));
        document.labels()
                .facets()
                .forEach((name, value) -> fields.add(new SortedDocValuesField("facet." + name, new BytesRef(value))));
        return fields;
    }

    void commit() throws IOException {
        writer.commit();
    }

    IndexSearcher searcher() throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(writer));
        searcher.setQueryCache(null);
        return searcher;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    private static final class Tokens extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<Token> tokens;
        private int position = -1;

        Tokens(String page) {
            this.tokens = EvidenceTokenizer.tokens(page).iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!tokens.hasNext()) {
                return false;
            }
            clearAttributes();
            Token token = tokens.next();
            term.append(token.term());
            step.setPositionIncrement(token.position() - position);
            position = token.position();
            return true;
        }
    }
}
