// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Word;
import org.explant.searchindex.query.QueryProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "pseudotumour | pseudotumour",
                "Metal  HIP | metal AND hip",
                "hip AND pain | hip AND pain",
                "hip OR knee pain | hip OR (knee AND pain)",
                "(hip OR knee) pain | (hip OR knee) AND pain",
                "hip NOT knee | hip AND NOT knee",
                "NOT knee hip | NOT knee AND hip",
                "hip AND NOT (knee OR ankle) | hip AND NOT (knee OR ankle)",
                "hip (NOT knee) | hip AND NOT knee",
                "hip (pain OR NOT knee) | hip AND (pain OR NOT knee)",
                "and or not | and AND or AND not",
                "\"metal on metal\" | \"metal on metal\"",
                "\u201Cmetal on metal\u201D | \"metal on metal\"",
                "\u201Emetal-on-metal\u201C | \"metal on metal\"",
                "\"hip\" | \"hip\"",
                "36mm | 36-mm",
                "MDA/2017/018 | mda-2017-018",
                "<20 | 20",
                "7 ppb | 7 AND ppb",
                "0.05 | 0.05",
                "pseud* | pseud*",
                "AB-123* | ab-123*",
                "\"lot AB-123*\" | \"lot ab 123*\"",
                "pseud*, | pseud*",
                "pseudo** | pseudo*",
                "pseudo*tumour | pseudo*tumour",
                "haem?toma | haem?toma",
                "\"pseudo* seen\" | \"pseudo* seen\"",
                "AB-123*/C | ab-123*-c",
                "Chromium~ | chromium~",
                "\"cobalt~ level\" | \"cobalt~ level\"",
                "cobalt w/10 raised | cobalt w/10 raised",
                "total hip W/3 pain | total AND hip w/3 pain",
                "a PRE/2 b w/5 c | (a pre/2 b) w/5 c",
                "NOT a w/5 b c | NOT (a w/5 b) AND c",
                "(cobalt OR chromium) w/10 (raised OR elevat*) NOT creatinine"
                        + " | (cobalt OR chromium) w/10 (raised OR elevat*) AND NOT creatinine",
                "in document:(cobalt NOT creatinine) | in document:(cobalt AND NOT creatinine)",
                "Same Page: (a b) | a AND b",
                "a IN claim: (NOT b) | a AND in claim:(NOT b)",
                "in document:(a b in page:(c d)) | in document:(a AND b AND in page:(c AND d))",
                "in the claim | in AND the AND claim",
                "title:letter hip | title:letter AND hip",
                "Author:(smith OR jones) | author:(smith OR jones)",
                "date:2007..2009 | date:2007-01-01..2009-12-31",
                "date:..03/2009 | date:..2009-03-31",
                "date:12/03/2009 | date:2009-03-12..2009-03-12",
                "re:hip | re-hip",
                "hip & knee | hip AND knee",
                "hip \"\" knee | hip AND knee",
                "hip(knee)pain | hip AND knee AND pain",
                "patient\u2019s | patient's",
                "A\u00A0B | a AND b",
                "((((hip)))) | hip",
            })
    void aQueryIsReadSo(String typed, String printed) throws QueryProblem {
        QueryNode node = QueryParser.parse(typed);
        assertEquals(printed, QueryPrinter.print(node));
        assertEquals(node, QueryParser.parse(printed));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}+{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | EMPTY | 0 | 0",
                "~ &  ~ | EMPTY | 0 | 4",
                "hip \"knee | UNCLOSED_QUOTE | 4 | 5",
                "(hip | UNCLOSED_BRACKET | 0 | 1",
                "hip ( | UNCLOSED_BRACKET | 4 | 1",
                "hip) | UNEXPECTED_BRACKET | 3 | 1",
                "() | MISSING_OPERAND | 1 | 1",
                "AND hip | MISSING_OPERAND | 0 | 3",
                "hip AND | MISSING_OPERAND | 4 | 3",
                "hip AND OR knee | MISSING_OPERAND | 8 | 2",
                "hip OR | MISSING_OPERAND | 4 | 2",
                "hip NOT | MISSING_OPERAND | 4 | 3",
                "NOT hip | ONLY_EXCLUSIONS | 0 | 7",
                "hip OR NOT knee | ONLY_EXCLUSIONS | 0 | 15",
                "NOT NOT hip | ONLY_EXCLUSIONS | 0 | 11",
                "hip ps* | PREFIX_TOO_SHORT | 4 | 3",
                "* | PREFIX_TOO_SHORT | 0 | 1",
                "AB-* | PREFIX_TOO_SHORT | 0 | 4",
                "36mm* | PREFIX_TOO_SHORT | 0 | 5",
                "*tumour | PREFIX_TOO_SHORT | 0 | 7",
                "ps?udo | PREFIX_TOO_SHORT | 0 | 6",
                "\"seen * there\" | PREFIX_TOO_SHORT | 1 | 12",
                "x pseu?o?u?o?r? | TOO_MANY_WILDCARDS | 2 | 13",
                "hip cup~ | FUZZY_TOO_SHORT | 4 | 4",
                "cobal*~ | SLIPS_AND_WILDCARDS | 0 | 7",
                "hip w/0 cup | NEAR_OUT_OF_RANGE | 4 | 3",
                "hip w/251 cup | NEAR_OUT_OF_RANGE | 4 | 5",
                "hip pre/99999999999 cup | NEAR_OUT_OF_RANGE | 4 | 15",
                "hip w/5 | MISSING_OPERAND | 4 | 3",
                "w/5 hip | MISSING_OPERAND | 0 | 3",
                "hip w/5 (cup head) | NEAR_NEEDS_WORDS | 4 | 3",
                "hip w/5 NOT cup | MISSING_OPERAND | 8 | 3",
                "title:letter w/5 cup | NEAR_NEEDS_WORDS | 13 | 3",
                "title:(date:2007) | FIELD_INSIDE_FIELD | 7 | 9",
                "title: | MISSING_OPERAND | 0 | 6",
                "hip device:asr | FIELD_UNKNOWN | 4 | 7",
                "hip date:soon | NOT_A_DATE | 4 | 9",
                "date:31/02/2009 | NOT_A_DATE | 0 | 15",
                "date:.. | NOT_A_DATE | 0 | 7",
                "date:2009..2007 | DATES_REVERSED | 0 | 15",
            })
    void aQueryIsRefusedThere(String typed, Code code, int position, int length) {
        QueryProblem problem = assertThrows(QueryProblem.class, () -> QueryParser.parse(typed));
        assertEquals(List.of(code, position, length), List.of(problem.code(), problem.position(), problem.length()));
    }

    @Test
    void theLimitsAreToldWithTheirNumbers() {
        assertRefused(Code.TOO_LONG, 1_000, "x".repeat(1_001));
        assertRefused(Code.TOO_MANY_CLAUSES, 64, "hip ".repeat(65));
        assertRefused(Code.TOO_DEEP, 10, "(".repeat(11) + "hip" + ")".repeat(11));
        assertRefused(Code.TOO_DEEP, 10, "hip " + "NOT ".repeat(11) + "knee");
        assertRefused(Code.PHRASE_TOO_LONG, 50, '"' + "a ".repeat(51) + '"');
        assertRefused(Code.PREFIX_TOO_SHORT, 3, "ab*");
    }

    @Test
    void atTheLimitsAQueryIsStillRead() throws QueryProblem {
        QueryParser.parse("x".repeat(1_000));
        QueryParser.parse("hip ".repeat(64));
        QueryParser.parse("(".repeat(10) + "hip" + ")".repeat(10));
        QueryParser.parse('"' + "a ".repeat(50) + '"');
    }

    @Test
    void aLongRunWithoutSpacesIsAPhraseOfItsCuts() throws QueryProblem {
        Phrase phrase = (Phrase) QueryParser.parse("x".repeat(300));
        assertEquals(List.of(new Word("x".repeat(255), false), new Word("x".repeat(45), false)), phrase.terms());
    }

    @Test
    void quotationMarksAreRemembered() throws QueryProblem {
        assertEquals(
                new And(List.of(
                        new Word("hip", true),
                        new Phrase(List.of(new Word("ab", true), new Prefix("123")), true),
                        new Phrase(List.of(new Word("36", false), new Word("mm", false)), false))),
                QueryParser.parse("\"hip\" \"AB 123*\" 36mm"));
    }

    @Test
    void whatIsPrintedIsReadAsTheSameTree() throws QueryProblem {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            QueryNode node = new RandomQueries(random).query();
            assertEquals(node, QueryParser.parse(QueryPrinter.print(node)));
        }
    }

    private static void assertRefused(Code code, int limit, String typed) {
        QueryProblem problem = assertThrows(QueryProblem.class, () -> QueryParser.parse(typed));
        assertEquals(code, problem.code());
        assertEquals(List.of(limit), problem.parameters());
    }
}
