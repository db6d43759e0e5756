// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.PageText;
import org.explant.searchindex.query.Field;
import org.explant.searchindex.query.QueryLimits;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The fields, and how an evidence document becomes a block: its pages in order, then one parent.
 *
 * <p>A page holds only its words, its number and the name to delete it by. Whatever a search is filtered by stands on the
 * parent. No text is stored.
 */
final class PageSchema {
    /** Raise it with every change of fields or of the tokenizer: an index of another schema is set aside and rebuilt. */
    static final String VERSION = "3";

    static final String ID = "id";
    static final String TEXT = "text";
    /** The first words of the next page, at the places behind the last word of this one. */
    static final String BRIDGE = "bridge";

    static final String PAGE = "page";

    /** Places taken up by the words of a page: where its bridge begins. Nothing on parents, but they have it too. */
    static final String LENGTH = "length";

    /** Numbers of the sketch, by which pages that are alike find each other. */
    static final String SKETCH = "sketch";

    /** Number of pages; only parents have it. */
    static final String PAGES = "pages";

    static final String KEY = "key";
    static final String DOCUMENT_VERSION = "version";
    static final String GROUP = "group";
    static final String SUBJECT = "subject";
    static final String FIRST_DAY = "first";
    static final String LAST_DAY = "last";
    private static final String FACET = "facet.";
    private static final String LABEL = "label.";

    private static final FieldType WORDS = wordsType(false);

    /** Places without lengths: found, but neither counted nor scored. */
    private static final FieldType PLACES = wordsType(true);

    private PageSchema() {}

    static String facet(String name) {
        return FACET + name;
    }

    /** The words of a label, on parents. */
    static String label(Field field) {
        return LABEL + field.word();
    }

    static Term id(DocumentKey key) {
        return new Term(ID, key.value());
    }

    /** Made while Lucene asks for it, so that a document of 50,000 pages never stands in memory whole. */
    static Iterable<Document> block(EvidenceDocument document) {
        return () -> new Block(document);
    }

    private static final class Block implements Iterator<Document> {
        private final EvidenceDocument document;
        private final Iterator<PageText> pages;
        private @Nullable PageText ahead;
        private int written;
        private boolean parentGiven;

        Block(EvidenceDocument document) {
            this.document = document;
            this.pages = document.pages().iterator();
            this.ahead = pages.hasNext() ? pages.next() : null;
        }

        @Override
        public boolean hasNext() {
            return !parentGiven;
        }

        @Override
        public Document next() {
            if (parentGiven) {
                throw new NoSuchElementException();
            }
            PageText page = ahead;
            if (page != null) {
                written++;
                ahead = pages.hasNext() ? pages.next() : null;
                return page(document.key(), page, ahead);
            }
            parentGiven = true;
            return parent(document, written);
        }
    }

    private static Document page(DocumentKey key, PageText page, @Nullable PageText next) {
        Document fields = new Document();
        fields.add(new StringField(ID, key.value(), Store.NO));
        fields.add(new NumericDocValuesField(PAGE, page.number()));
        List<Token> tokens = EvidenceTokenizer.tokens(page.text());
        fields.add(new TokenField(TEXT, new PageTokens(tokens, 0), WORDS));
        int length = tokens.isEmpty() ? 0 : tokens.getLast().position() + 1;
        fields.add(new NumericDocValuesField(LENGTH, length));
        PageSketch.addTo(fields, tokens);
        if (next != null && next.number() == page.number() + 1) {
            List<Token> bridge = EvidenceTokenizer.first(next.text(), QueryLimits.BRIDGE_WORDS);
            fields.add(new TokenField(BRIDGE, new PageTokens(bridge, length), PLACES));
        }
        return fields;
    }

    private static Document parent(EvidenceDocument document, int pages) {
        EvidenceDocument.Labels labels = document.labels();
        Document fields = new Document();
        fields.add(new StringField(ID, document.key().value(), Store.NO));
        // No words, but a length like every page: where all have one, Lucene reads them without a search.
        fields.add(new TokenField(TEXT, new PageTokens(List.of(), 0), WORDS));
        fields.add(new NumericDocValuesField(LENGTH, 0));
        fields.add(new SortedDocValuesField(KEY, new BytesRef(document.key().value())));
        fields.add(new NumericDocValuesField(DOCUMENT_VERSION, document.version()));
        fields.add(new NumericDocValuesField(PAGES, pages));
        fields.add(new SortedDocValuesField(GROUP, new BytesRef(labels.group())));
        fields.add(new SortedDocValuesField(SUBJECT, new BytesRef(labels.subject())));
        labels.facets()
                .forEach((name, value) -> fields.add(new SortedDocValuesField(facet(name), new BytesRef(value))));
        for (Field field : Field.values()) {
            String value = labels.facets().get(field.word());
            if (value != null) {
                PageTokens words = new PageTokens(EvidenceTokenizer.tokens(value), 0);
                fields.add(new TokenField(label(field), words, PLACES));
            }
        }
        DateRange dated = labels.dated();
        if (dated != null) {
            fields.add(new NumericDocValuesField(FIRST_DAY, dated.firstDay()));
            fields.add(new NumericDocValuesField(LAST_DAY, dated.lastDay()));
        }
        return fields;
    }

    /** Lucene's field, which shares its name with the language's. */
    private static final class TokenField extends org.apache.lucene.document.Field {
        TokenField(String name, PageTokens tokens, FieldType type) {
            super(name, tokens, type);
        }
    }

    private static FieldType wordsType(boolean placesOnly) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        // Offsets are made anew from the page's text when they are needed: half the size of the index.
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(placesOnly);
        type.freeze();
        return type;
    }
}
