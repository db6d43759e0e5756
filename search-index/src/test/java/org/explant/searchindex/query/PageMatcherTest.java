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
                "cobalt w/3 raised | raised ion cobalt, no cobalt here is raised | raised;cobalt;cobalt;raised",
                "cobalt w/2 raised | cobalt ion level raised, cobalt is raised | raised;cobalt;raised",
                "cobalt pre/3 raised | raised cobalt level raised | cobalt;raised",
                "hip w/1 hip | hip, hip | hip;hip",
                "cobalt w/5 raised w/1 level | cobalt level raised | cobalt;level;raised",
                "(cobalt OR \"chromium ion\") w/3 elevat* | chromium; elevated chromium ion | elevated;chromium ion",
                "\"metal on metal\" w/4 hip | hip of metal on metal | hip;metal on metal",
                "chromium~ | chromlum, chronnium, chrom | chromlum;chronnium",
                "cobalt~ | cobait coball cobolts | cobait;coball",
                "\"cobalt~ level\" | cobait level | cobait level",
                "haem*oma | haematoma haemoma haem | haematoma;haemoma",
                "haem?toma | haematoma haemtoma | haematoma",
                "\"elevat* cobalt\" | an elevated cobalt | elevated cobalt",
                "in document:(hip cobalt) | only a hip | hip",
                "title:letter hip | a hip | hip",
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
                "hip w/5 hip | hip",
                "\"hip pain\" w/5 hip | the hip pain",
                "cobalt pre/3 raised | raised cobalt",
                "cobalt w/2 raised | cobalt ion level raised",
                "cobalt~ | bobalt, cobolts",
                "chromium~ | thromium, cronnium x",
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

    @Test
    void aWordBrokenAtALineEndStandsInsideAPhrase() throws QueryProblem {
        String page = "a large pseudo-\ntumour measuring 4 cm";
        assertEquals(List.of(new Span(2, 32)), hits("\"large pseudotumour measuring\"", page));
        assertEquals(List.of(new Span(2, 32)), hits("\"large pseudo* measuring\"", page));
        assertEquals(List.of(), hits("\"large pseudotumour pseudotumour\"", page));
        assertEquals(List.of(new Span(2, 7), new Span(23, 32)), hits("large w/3 measuring", page));
    }

    @Test
    void aPhraseRunsOnOverThePageEnd() throws QueryProblem {
        PageMatcher phrase = new PageMatcher(language.readExactly("\"metal on metal\""));
        assertEquals(List.of(new Span(6, 14)), phrase.hits("a hip metal on", "metal bearing"));
        assertFalse(phrase.matches("a hip", "metal on metal"));
        PageMatcher near = new PageMatcher(language.readExactly("cobalt w/4 raised"));
        assertEquals(List.of(new Span(0, 6)), near.hits("cobalt was", "clearly raised"));
        assertEquals(List.of(new Span(0, 6)), near.hits("raised was", "the cobalt"));
        assertFalse(near.matches("cobalt was", "clearly and not raised"));
        assertFalse(new PageMatcher(language.readExactly("bearing")).matches("metal", "bearing"));
        assertFalse(new PageMatcher(language.readExactly("metal w/60 last"))
                .matches("metal", "a b c d e f g h i j k l last"));
    }

    private List<Span> hits(String typed, String page) throws QueryProblem {
        return new PageMatcher(language.readExactly(typed)).hits(page);
    }
}
