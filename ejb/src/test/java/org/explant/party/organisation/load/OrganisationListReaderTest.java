// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

/** Lists as the health service publishes them, and the ways in which they are wrong. */
class OrganisationListReaderTest {
    private static final String HEADING =
            "OrganisationID¬OrganisationCode¬OrganisationType¬Sector¬OrganisationName¬Address1¬City¬Postcode¬ParentODSCode¬ParentName¬Phone\r\n";

    @Test
    void hospitalsBetweenNotSignsInLatinOneAreRead() {
        var read = list(
                StandardCharsets.ISO_8859_1,
                HEADING
                        + "1¬ZZA01¬Hospital¬NHS Sector¬Château \"Old\" Infirmary¬1 High Street¬Leeds¬LS1 4AP¬ZZA¬Fellside NHS Trust¬01632 960123\r\n"
                        + "2¬ZZB01¬Hospital¬Independent Sector¬Larkfield Clinic¬¬¬¬ZZB¬Larkfield Ltd¬no telephone\r\n");
        assertEquals(List.of(), read.wrong());
        var first = read.organisations().getFirst();
        assertEquals("Château \"Old\" Infirmary", first.name());
        assertEquals(OrganisationKind.HOSPITAL, first.kind());
        assertEquals(new OdsCode("ZZA"), first.above());
        assertEquals(OrganisationKind.NHS_TRUST, first.aboveKind());
        assertEquals("1 High Street\nLeeds", first.address());
        var second = read.organisations().getLast();
        assertEquals(OrganisationKind.PROVIDER, second.aboveKind());
        assertNull(second.phone(), "a telephone number that is none spoils no row");
    }

    @Test
    void theSameListInUtf8IsTheSame() {
        var text = HEADING + "1¬ZZA01¬Hospital¬NHS Sector¬Château¬¬¬LS1 4AP¬ZZA¬Fellside¬\n";
        assertEquals(list(StandardCharsets.ISO_8859_1, text), list(StandardCharsets.UTF_8, text));
    }

    @Test
    void aStandardFileWithoutHeadingIsReadByItsOrder() {
        var read = list(
                StandardCharsets.UTF_8,
                "\"ZZA\",\"FELLSIDE, TRUST\",\"Y54\",\"Q83\",\"1 ROAD\",\"\",\"\",\"LEEDS\",\"\",\"LS1 4AP\",\"2001\",\"\",\"\",\"\",\"\",\"\",\"\",\"01632 960123\"\n"
                        + "\"ZZA01\",\"FELLSIDE \"\"OLD\"\" INFIRMARY\",\"Y54\",\"Q83\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n");
        assertEquals(List.of(), read.wrong());
        assertEquals("FELLSIDE, TRUST", read.organisations().getFirst().name());
        assertEquals(OrganisationKind.NHS_TRUST, read.organisations().getFirst().kind());
        assertEquals(
                "FELLSIDE \"OLD\" INFIRMARY", read.organisations().getLast().name());
        assertEquals(new OdsCode("ZZA"), read.organisations().getLast().above());
    }

    @Test
    void everyWrongRowIsNamedByItsLineAndTheRestIsRead() {
        var read = list(
                StandardCharsets.UTF_8,
                "Code,Name,Postcode\n"
                        + "ZZA,Good,LS1 4AP\n"
                        + ",No code,\n"
                        + "Z!,Bad code,\n"
                        + "ZZB,,\n"
                        + "zza,Twice,\n"
                        + "ZZC,Nowhere,nowhere\n"
                        + "ZZD\n"
                        + "\"ZZE\",\"over\ntwo lines\",\n"
                        + "ZZF," + "long".repeat(51) + ",\n");
        assertEquals(
                List.of(
                        new WrongRow(3, RowProblem.NO_CODE),
                        new WrongRow(4, RowProblem.BAD_CODE),
                        new WrongRow(5, RowProblem.NO_NAME),
                        new WrongRow(6, RowProblem.CODE_TWICE),
                        new WrongRow(7, RowProblem.BAD_POSTCODE),
                        new WrongRow(8, RowProblem.TOO_FEW_COLUMNS),
                        new WrongRow(11, RowProblem.TEXT_TOO_LONG)),
                read.wrong());
        assertEquals(2, read.organisations().size());
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThrows(NotAnOrganisationList.class, () -> list(StandardCharsets.UTF_8, ""));
        assertThrows(NotAnOrganisationList.class, () -> list(StandardCharsets.UTF_8, "%PDF-1.7\nsomething\n"));
        assertThrows(
                OrganisationListTooLong.class,
                () -> OrganisationListReader.read(new byte[OrganisationListReader.LARGEST + 1]));
    }

    @Test
    void noByteBreaksTheReader() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 300; i++) {
            var bytes = (HEADING + "1¬ZZA01¬Hospital¬NHS¬Some\"thing¬a¬b¬LS1 4AP¬ZZA¬T¬1\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            for (int k = 0; k < 9; k++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertTrue(OrganisationListReader.read(bytes).organisations().size() <= 20);
            } catch (NotAnOrganisationList refused) {
                assertEquals(List.of(), refused.details());
            }
        }
    }

    private static OrganisationList list(Charset charset, String text) {
        return OrganisationListReader.read(text.getBytes(charset));
    }
}
