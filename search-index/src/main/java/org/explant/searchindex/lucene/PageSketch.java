// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.text.Shingles;
import org.explant.searchindex.text.Token;

/** The numbers of a page's sketch as terms. They tell who may be alike, and nothing of the words. */
final class PageSketch {
    private PageSketch() {}

    static void addTo(Document fields, List<Token> tokens) {
        int[] sketch = Shingles.of(tokens).sketch();
        for (int band = 0; band < sketch.length; band++) {
            fields.add(new StringField(PageSchema.SKETCH, term(band, sketch[band]), Store.NO));
        }
    }

    /** Pages that share at least one number, those that share most first. */
    static Query shared(int[] sketch) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int band = 0; band < sketch.length; band++) {
            Query one = new TermQuery(new Term(PageSchema.SKETCH, term(band, sketch[band])));
            any.add(new ConstantScoreQuery(one), Occur.SHOULD);
        }
        return any.build();
    }

    private static BytesRef term(int band, int number) {
        byte[] bytes = {
            (byte) band, (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
        };
        return new BytesRef(bytes);
    }
}
