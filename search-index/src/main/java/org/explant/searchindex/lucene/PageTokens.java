// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.explant.searchindex.text.Token;

/**
 * Hands tokens to Lucene, exactly as matcher and query see them.
 *
 * <p>A word broken at a line end stands at the places of both halves. Its second place carries a mark, so that the word can
 * be told from one that was written twice: that is what lets a phrase run through it.
 */
final class PageTokens extends TokenStream {
    /** Before a broken word at its second place; no folded word holds it. */
    static final char SECOND_PLACE = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;
    private final int shift;
    private int position = -1;
    private int from;

    /** These tokens, so many places further on. */
    PageTokens(List<Token> tokens, int shift) {
        this.tokens = tokens.iterator();
        this.shift = shift;
    }

    @Override
    public boolean incrementToken() {
        if (!tokens.hasNext()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.next();
        int place = token.position() + shift;
        if (place == position && token.from() < from) {
            term.append(SECOND_PLACE);
        } else {
            from = token.from();
        }
        term.append(token.term());
        step.setPositionIncrement(place - position);
        position = place;
        return true;
    }
}
