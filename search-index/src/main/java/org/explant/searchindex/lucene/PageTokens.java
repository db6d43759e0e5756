// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Token;

/** Hands the tokens of one page to Lucene, exactly as matcher and query see them. */
final class PageTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;
    private int position = -1;

    PageTokens(String page) {
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
