// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryVariantsTest {
    private final QueryLanguage language = QueryLanguage.english();

    @ParameterizedTest(name = "{0} finds \"{1}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "pseudotumour | a pseudotumor was seen",
                "pseudotumour | two pseudo-tumours",
                "pseudotumor | PSEUDOTUMOUR",
                "patient | the patients",
                "patients | the patient",
                "patient | the patient\u2019s hip",
                "patient's | the patients",
                "biopsy | biopsies",
                "biopsies | a biopsy",
                "abscess | abscesses",
                "diagnoses | a diagnosis",
                "prosthesis | both prostheses",
                "anaemic | anemic",
                "haematomas | one hematoma",
                "orthopedics | Orthopaedics",
                "stabilised | stabilized",
                "colours | color",
                "oedematous | edematous",
                "mom | metal-on-metal",
                "\"m o m\" OR thr | total hip arthroplasty",
                "total hip replacement | THR",
                "left total hip replacement pain | pain after LTHR",
                "metal on metal | M.o.M",
                "x-ray | a plain radiograph",
                "x rays | radiographs",
                "A&E | Accident and Emergency",
                "O/E | on examination",
                "alval | aseptic lymphocyte-dominated vasculitis-associated lesion",
                "uss | Ultrasound scan",
                "explants | retrieved implant",
                "hip NOT infection | the hip",
            })
    void aTypedWordAlsoFinds(String typed, String page) throws QueryProblem {
        assertTrue(new PageMatcher(language.read(typed)).matches(page));
    }

    @ParameterizedTest(name = "{0} does not find \"{1}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"pseudotumour\" | pseudotumor",
                "\"patient\" | the patient's",
                "\"thr\" | total hip replacement",
                "\"total hip replacement\" | thr",
                "metal on metal | mom",
                "adverse reaction to metal debris | armd",
                "ceramic on ceramic | coc",
                "for | four",
                "them | thaem",
                "systemic | systaemic",
                "pelvis | pelvi",
                "hip NOT infection | hip infections",
                "pseud* | seud",
                "co | cobalt",
            })
    void aTypedWordDoesNotFind(String typed, String page) throws QueryProblem {
        assertFalse(new PageMatcher(language.read(typed)).matches(page));
    }

    @Test
    void switchedOffEveryWordMeansItself() throws QueryProblem {
        PageQuery query = language.readExactly("pseudotumour thr");
        assertEquals(List.of(), query.variants());
        assertEquals(query.written(), query.searched());
        assertFalse(new PageMatcher(query).matches("pseudotumour, total hip replacement"));
    }

    @Test
    void whatWasAddedIsTold() throws QueryProblem {
        PageQuery query = language.read("hip radiolucency \"exactly\" AB-123* 7");
        assertEquals(
                List.of("hip", "radiolucency"),
                query.variants().stream().map(Variant::typed).toList());
        assertEquals(List.of("hips", "hip's"), query.variants().getFirst().forms());
        assertTrue(query.variants().get(1).forms().contains("lucent line"));
    }

    @Test
    void aGroupOfWordsIsToldAsOne() throws QueryProblem {
        PageQuery query = language.read("bilateral total hip replacement");
        Variant whole = query.variants().getLast();
        assertEquals("bilateral total hip replacement", whole.typed());
        assertEquals(List.of("bilateral thr", "bilateral thrs", "bilateral total hip replacements"), whole.forms());
    }

    @Test
    void whatWasTypedIsStillPrinted() throws QueryProblem {
        String typed = "total AND hip AND replacement AND (pseudotumour OR NOT x-ray)";
        assertEquals(typed, QueryPrinter.print(language.read(typed).written()));
        assertEquals(
                "pseudotumour", QueryPrinter.print(language.read("pseudotumour").searched()));
    }

    @Test
    void noWordIsToldAsItsOwnForm() throws QueryProblem {
        for (String typed : List.of("thr", "tumours", "patient's", "oedema", "catalog", "mri")) {
            for (Variant variant : language.read(typed).variants()) {
                assertFalse(variant.forms().contains(typed), typed);
            }
        }
    }

    @Test
    void aQueryIsSilentInALog() throws QueryProblem {
        assertFalse(language.read("pseudotumour").toString().contains("pseudo"));
    }
}
