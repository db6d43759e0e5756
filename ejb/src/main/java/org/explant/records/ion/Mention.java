// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.text.Token;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/**
 * A place where the element is named.
 *
 * @param symbol whether by {@code Co} or {@code Cr} alone, which mean other things too
 * @param next the token behind it
 */
record Mention(Element element, boolean symbol, boolean misread, int at, int next) {
    private static final Set<String> COMPOUNDS = Words.of("""
            chloride chrome alloy head heads molybdenum sulphate oxide picolinate edta particles debris stem cup
            liner allergy dermatitis
            """);

    static List<Mention> all(Tokens tokens) {
        var found = new ArrayList<Mention>();
        for (int index = 0; index < tokens.size(); index++) at(tokens, index).ifPresent(found::add);
        return found;
    }

    static Optional<Mention> at(Tokens tokens, int index) {
        var token = tokens.at(index);
        if (!token.isWord()) return Optional.empty();
        for (Element element : Element.values()) {
            if (element.isNamedBy(token) && !isCompound(tokens, index + 1))
                return Optional.of(new Mention(element, false, !token.is(element.word()), index, index + 1));
            if (isSymbol(tokens, index, element))
                return Optional.of(new Mention(element, true, false, index, index + 1));
        }
        return Optional.empty();
    }

    private static boolean isSymbol(Tokens tokens, int index, Element element) {
        Token token = tokens.at(index);
        if (token.raw().length() != 2 || !token.lower().equals(element.symbol().toLowerCase(java.util.Locale.ROOT)))
            return false;
        if (!Character.isUpperCase(token.raw().charAt(0))) return false;
        boolean firm = element == Element.COBALT && tokens.is(index - 1, "&") && !tokens.is(index - 2, "cr");
        boolean company = firm || tokens.is(index + 1, ".");
        boolean compound = tokens.touchesPrevious(index + 1)
                && tokens.is(index + 1, "-")
                && tokens.touchesPrevious(index + 2)
                && tokens.at(index + 2).isWord()
                && Specimen.at(tokens, index + 2).isEmpty();
        boolean part = tokens.touchesPrevious(index) && tokens.at(index - 1).isNumber();
        return !company && !compound && !part && !isCompound(tokens, index + 1);
    }

    private static boolean isCompound(Tokens tokens, int next) {
        return tokens.in(tokens.is(next, "-") ? next + 1 : next, COMPOUNDS);
    }
}
