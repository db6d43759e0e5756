// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The places of words in one segment: those of one field, or of the text and the bridge behind it together, and then how far
 * the text of the page reaches.
 */
final class TermSource {
    private final @Nullable TermsEnum text;
    private final @Nullable TermsEnum bridge;

    private final @Nullable NumericDocValues lengths;

    /** The first place beyond the present page. */
    private int end;

    TermSource(LeafReader segment, String field, boolean crossing) throws IOException {
        this.text = terms(segment, field);
        this.bridge = crossing ? terms(segment, PageSchema.BRIDGE) : null;
        this.lengths = crossing ? DocValues.getNumeric(segment, PageSchema.LENGTH) : null;
    }

    private static @Nullable TermsEnum terms(LeafReader segment, String field) throws IOException {
        Terms terms = segment.terms(field);
        return terms == null ? null : terms.iterator();
    }

    /** Every row of places that a term has. */
    List<Row> rows(BytesRef term) throws IOException {
        List<Row> rows = new ArrayList<>(2);
        addRow(rows, text, term);
        addRow(rows, bridge, term);
        return rows;
    }

    /** The pages that a term stands on. */
    @Nullable
    PostingsEnum onPage(BytesRef term) throws IOException {
        return text != null && text.seekExact(term) ? text.postings(null, PostingsEnum.NONE) : null;
    }

    /** The pages into whose bridge a term reaches. */
    @Nullable
    PostingsEnum bridged(BytesRef term) throws IOException {
        return bridge != null && bridge.seekExact(term) ? bridge.postings(null, PostingsEnum.NONE) : null;
    }

    private static void addRow(List<Row> rows, @Nullable TermsEnum terms, BytesRef term) throws IOException {
        if (terms != null && terms.seekExact(term)) {
            PostingsEnum plain = terms.postings(null, PostingsEnum.POSITIONS);
            boolean broken = terms.seekExact(atSecondPlace(term));
            rows.add(new Row(plain, broken ? terms.postings(null, PostingsEnum.POSITIONS) : null));
        }
    }

    static BytesRef atSecondPlace(BytesRef term) {
        BytesRef marked = new BytesRef(term.length + 1);
        marked.bytes[0] = (byte) PageTokens.SECOND_PLACE;
        System.arraycopy(term.bytes, term.offset, marked.bytes, 1, term.length);
        marked.length = term.length + 1;
        return marked;
    }

    /** Whether only what runs on into the bridge is looked for. */
    boolean isCrossing() {
        return lengths != null;
    }

    void begin(int page) throws IOException {
        if (lengths != null) {
            end = lengths.advanceExact(page) ? (int) lengths.longValue() : 0;
        }
    }

    /** The first place beyond the page. */
    int end() {
        return end;
    }

    /**
     * Places of one term in one field.
     *
     * @param plain where it stands, broken or not
     * @param second second places of it where it is broken over two lines
     */
    record Row(PostingsEnum plain, @Nullable PostingsEnum second) {}
}
