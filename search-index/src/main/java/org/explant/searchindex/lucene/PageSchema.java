// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
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

/**
 * The fields, and how an evidence document becomes a block: its pages in order, then one parent.
 *
 * <p>A page holds only its words, its number and the name to delete it by. Whatever a search is filtered by stands on the
 * parent. No text is stored.
 */
final class PageSchema {
    /** Raise it with every change of fields or of the tokenizer: an index of another schema is set aside and rebuilt. */
    static final String VERSION = "1";

    static final String ID = "id";
    static final String TEXT = "text";
    static final String PAGE = "page";

    /** Number of pages; only parents have it. */
    static final String PAGES = "pages";

    static final String KEY = "key";
    static final String DOCUMENT_VERSION = "version";
    static final String GROUP = "group";
    static final String SUBJECT = "subject";
    static final String FIRST_DAY = "first";
    static final String LAST_DAY = "last";
    private static final String FACET = "facet.";

    private static final FieldType WORDS = wordsType();

    private PageSchema() {}

    static String facet(String name) {
        return FACET + name;
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
        private int written;
        private boolean parentGiven;

        Block(EvidenceDocument document) {
            this.document = document;
            this.pages = document.pages().iterator();
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
            if (pages.hasNext()) {
                written++;
                return page(document.key(), pages.next());
            }
            parentGiven = true;
            return parent(document, written);
        }
    }

    private static Document page(DocumentKey key, PageText page) {
        Document fields = new Document();
        fields.add(new StringField(ID, key.value(), Store.NO));
        fields.add(new NumericDocValuesField(PAGE, page.number()));
        fields.add(new Field(TEXT, new PageTokens(page.text()), WORDS));
        return fields;
    }

    private static Document parent(EvidenceDocument document, int pages) {
        EvidenceDocument.Labels labels = document.labels();
        Document fields = new Document();
        fields.add(new StringField(ID, document.key().value(), Store.NO));
        fields.add(new BinaryDocValuesField(KEY, new BytesRef(document.key().value())));
        fields.add(new NumericDocValuesField(DOCUMENT_VERSION, document.version()));
        fields.add(new NumericDocValuesField(PAGES, pages));
        fields.add(new SortedDocValuesField(GROUP, new BytesRef(labels.group())));
        fields.add(new SortedDocValuesField(SUBJECT, new BytesRef(labels.subject())));
        labels.facets()
                .forEach((name, value) -> fields.add(new SortedDocValuesField(facet(name), new BytesRef(value))));
        DateRange dated = labels.dated();
        if (dated != null) {
            fields.add(new NumericDocValuesField(FIRST_DAY, dated.firstDay()));
            fields.add(new NumericDocValuesField(LAST_DAY, dated.lastDay()));
        }
        return fields;
    }

    private static FieldType wordsType() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        // Offsets are made anew from the page's text when they are needed: half the size of the index.
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
