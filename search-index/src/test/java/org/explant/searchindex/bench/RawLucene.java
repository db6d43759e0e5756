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
import org.explant.searchindex.text.Shingles;
import org.explant.searchindex.text.Token;

/** The yardstick: Lucene as its own documentation would have it, with the same tokens and fields and nothing else. */
final class RawLucene implements Closeable {
    static final String TEXT = "text";
    static final String GROUP = "group";

    /** Of each page, for the stock grouping; not written where the writing itself is measured. */
    static final String DOCUMENT = "document";

    private static final int BRIDGE_WORDS = 12;
    private static final FieldType WORDS = words(false);
    private static final FieldType PLACES = words(true);

    private final Directory directory;
    private final IndexWriter writer;
    private final boolean grouped;

    RawLucene(Path path, boolean grouped) throws IOException {
        this.directory = FSDirectory.open(path);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(64));
        this.grouped = grouped;
    }

    private static FieldType words(boolean placesOnly) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(placesOnly);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    void add(EvidenceDocument document) throws IOException {
        List<Document> block = new ArrayList<>();
        PageText before = null;
        for (PageText page : document.pages()) {
            if (before != null) {
                block.add(page(document, before, page.text()));
            }
            before = page;
        }
        if (before != null) {
            block.add(page(document, before, ""));
        }
        block.add(parent(document, block.size()));
        writer.addDocuments(block);
    }

    private Document page(EvidenceDocument document, PageText page, String next) {
        Document fields = new Document();
        fields.add(new StringField("id", document.key().value(), Field.Store.NO));
        fields.add(new NumericDocValuesField("page", page.number()));
        List<Token> tokens = EvidenceTokenizer.tokens(page.text());
        fields.add(new Field(TEXT, new Tokens(tokens), WORDS));
        fields.add(new NumericDocValuesField("length", tokens.size()));
        for (int number : Shingles.of(tokens).sketch()) {
            fields.add(new StringField("sketch", Integer.toHexString(number), Field.Store.NO));
        }
        fields.add(new Field("bridge", new Tokens(EvidenceTokenizer.first(next, BRIDGE_WORDS)), PLACES));
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
        document.labels().facets().forEach((name, value) -> {
            fields.add(new SortedDocValuesField("facet." + name, new BytesRef(value)));
            if (!name.equals("year") && !name.equals("quality")) {
                fields.add(new Field("label." + name, new Tokens(EvidenceTokenizer.tokens(value)), PLACES));
            }
        });
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

        Tokens(List<Token> tokens) {
            this.tokens = tokens.iterator();
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
