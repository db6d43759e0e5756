// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.explant.searchindex.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMatcherTest {
    private final QueryLanguage language = QueryLanguage.english();

    @ParameterizedTest(name = "{0} in \"{1}\" marks {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "hip | Hip pain, hip | Hip;hip",
                "hip pain | pain in the hip | pain;hip",
                "\"hip pain\" | hip pain in the hip | hip pain",
                "\"metal on metal\" | metal-on-metal on metal | metal-on-metal on metal",
                "36mm | a 36 mm head, 36mm cup, 36 cm | 36 mm;36mm",
                "MDA/2017/018 | see MDA 2017-018. | MDA 2017-018",
                "AB-123* | lot AB-12345/B, AB 124 | AB-12345",
                "pseud* | Pseudotumour, pseudo | Pseudotumour;pseudo",
                "hip NOT knee | hip only | hip",
                "(hip AND knee) OR pain | hip pain | pain",
                "hip (pain OR NOT knee) | hip alone | hip",
                "\u0153dema | oedema and \u0153dema | oedema;\u0153dema",
                "finding | the \uFB01nding | \uFB01nding",
                "0.05 | p<0.05. | 0.05",
            })
    void aPageIsMarkedWhereItMatches(String typed, String page, String marked) throws QueryProblem {
        List<String> marks = new PageMatcher(language.readExactly(typed))
                .hits(page).stream()
                        .map(span -> page.substring(span.from(), span.to()))
                        .toList();
        assertEquals(List.of(marked.split(";", -1)), marks);
    }

    @ParameterizedTest(name = "{0} not in \"{1}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "hip | ship hips",
                "hip knee | hip",
                "\"hip pain\" | hip, no pain",
                "\"hip pain hip\" | hip pain",
                "hip NOT knee | hip knee",
                "36mm | 36 x mm",
                "0.05 | 0 05 and 10.05",
                "pseud* | apseudo",
                "hip | ~~",
            })
    void aPageThatDoesNotMatchHasNoMarks(String typed, String page) throws QueryProblem {
        PageMatcher matcher = new PageMatcher(language.readExactly(typed));
        assertFalse(matcher.matches(page));
        assertEquals(List.of(), matcher.hits(page));
    }

    @Test
    void aWordBrokenAtALineEndIsMarkedOnBothLines() throws QueryProblem {
        String page = "a large pseudo-\ntumour measuring 4 cm";
        assertEquals(List.of(new Span(8, 22)), hits("pseudotumour", page));
        assertEquals(List.of(new Span(8, 22)), hits("\"pseudo tumour\"", page));
        assertEquals(List.of(new Span(2, 22)), hits("\"large pseudotumour\"", page));
        assertEquals(List.of(new Span(8, 32)), hits("\"pseudotumour measuring\"", page));
        assertTrue(hits("\"metal on metal\"", "metal-on-\nmetal").equals(List.of(new Span(0, 15))));
    }

    private List<Span> hits(String typed, String page) throws QueryProblem {
        return new PageMatcher(language.readExactly(typed)).hits(page);
    }
}
