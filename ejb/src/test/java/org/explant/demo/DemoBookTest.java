// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.explant.demo.DemoAccount.Role;
import org.explant.demo.paper.Condition;
import org.junit.jupiter.api.Test;

class DemoBookTest {
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final DemoBook BOOK = DemoBook.asAt(AS_AT);

    /** The document types that the practice publishes. */
    private static final Set<String> TYPES =
            Set.of(("ATT-NOTE AUTHORITY CFA ATE LOC LOR REC-GP REC-HOSP REC-IMG REC-LAB"
                            + " REC-OP REC-STICKER REC-HIST NJR SAR CONSENT-FORM CLINIC-LETTER DISCHARGE RECALL-LETTER IMPLANT-CARD"
                            + " RETRIEVAL-REPORT AOS CONSENT-ORDER LPA-COP INSTRUCTION IMAGE-DISC REC-MIXED UNSORTED OTHER AHRA CRU1"
                            + " CRU-CERT CLAIM-FORM POC DEFENCE REPLY N215 N235 N292 N265 N244 N279 WS EXP-REPORT EXP-Q EXP-JS SOI"
                            + " SCHED-LOSS COUNTER-SCHED COUNSEL-OPINION OFFER-P36 OFFER-WP ORDER GLO JUDGMENT BUNDLE CHRONOLOGY"
                            + " CORRES-IN CORRES-OUT STANDSTILL DEATH-CERT GRANT COSTS-BUDGET BILL")
                    .split(" "));

    private static final Set<String> PRIVILEGES = Set.of(
            "NOT_REVIEWED", "NONE", "LAP", "LIT", "WP", "WPSATC", "COMMON_INT", "PART_PRIV", "IMPLIED_WAIVER_REVIEW");

    private static final List<String> LINE =
            Arrays.stream(StageLine.values()).map(Enum::name).toList();

    @Test
    void theBookFillsEveryScreen() {
        assertTrue(BOOK.claims().stream().count() >= 48);
        assertTrue(documents().count() >= 140);
        assertTrue(documents().mapToInt(DemoDocument::pages).sum() >= 1_700);
        assertEquals(320, documents().mapToInt(DemoDocument::pages).max().orElseThrow());
        assertEquals(
                EnumSet.allOf(Condition.class),
                documents().map(DemoDocument::condition).collect(Collectors.toSet()));
        assertTrue(BOOK.claims().stream().map(c -> c.stage()).distinct().count() >= 20);
    }

    @Test
    void theSameDayGivesTheSameBook() throws Exception {
        var again = DemoBook.asAt(AS_AT);
        for (int i = 0; i < BOOK.claims().size(); i++) {
            assertEquals(BOOK.claims().get(i).claimant(), again.claims().get(i).claimant());
            assertEquals(BOOK.claims().get(i).moves(), again.claims().get(i).moves());
        }
    }

    @Test
    void otherDaysGiveBooksThatCanBeWrittenToo() {
        for (var day : List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2030, 1, 1)))
            DemoBook.asAt(day).claims().stream()
                    .flatMap(claim -> claim.documents().stream())
                    .forEach(document -> {
                        assertTrue(document.pages() > 0);
                        assertFalse(document.received().isAfter(day), document.title());
                    });
    }

    @Test
    void aDocumentIsTheSameEveryTimeInEveryCondition() throws Exception {
        for (var condition : Condition.values()) {
            var document = documents()
                    .filter(d -> d.condition() == condition)
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(hash(written(document)), hash(written(document)), condition.name());
        }
    }

    @Test
    void noTwoDocumentsAreTheSameFile() throws Exception {
        for (var claim : BOOK.claims().subList(0, 12)) {
            var hashes = new HashSet<String>();
            for (var document : claim.documents())
                if (document.pages() < 10)
                    assertTrue(hashes.add(Arrays.toString(hash(written(document)))), document.fileName());
        }
    }

    @Test
    void everyNhsNumberAgreesWithItsCheckDigitAndIsNeverIssued() {
        BOOK.claims().stream().map(c -> c.claimant().nhsNumber()).forEach(number -> {
            assertTrue(number.matches("999\\d{7}"), number);
            int sum = 0;
            for (int i = 0; i < 9; i++) sum += (number.charAt(i) - '0') * (10 - i);
            assertEquals((11 - sum % 11) % 11, number.charAt(9) - '0', number);
        });
        assertEquals(
                BOOK.claims().size(),
                BOOK.claims().stream()
                        .map(c -> c.claimant().nhsNumber())
                        .distinct()
                        .count());
    }

    @Test
    void everyOtherNumberIsWellFormedAndBelongsToNobody() {
        BOOK.claims().stream()
                .map(DemoClaim::claimant)
                .forEach(claimant -> assertAll(
                        () -> assertTrue(claimant.niNumber().matches("PZ\\d{6}[A-D]")),
                        () -> assertTrue(claimant.postcode().matches("(WX|NY|RR|AE|OM)\\d \\d[ABD-HJLNP-UW-Z]{2}")),
                        () -> assertTrue(claimant.contact().phone().matches("01632 960\\d{3}")),
                        () -> assertTrue(claimant.contact().mobile().matches("07700 900\\d{3}")),
                        () -> assertTrue(claimant.contact().email() == null
                                || claimant.contact().email().endsWith("@example.org"))));
    }

    @Test
    void nobodyIsNamedLikeAnybodyElse() {
        var names = Stream.concat(
                        BOOK.claims().stream()
                                .map(c -> c.claimant().forename() + " "
                                        + c.claimant().surname()),
                        BOOK.accounts().stream().map(DemoAccount::name))
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(
                BOOK.claims().size(),
                BOOK.claims().stream()
                        .map(c -> c.claimant().surname())
                        .distinct()
                        .count());
    }

    @Test
    void theFourKnownAccountsHaveTheirRoles() {
        for (var role : Role.values())
            assertEquals(role, account(role.name().toLowerCase(Locale.ROOT)).role());
        assertEquals(
                3,
                BOOK.accounts().stream().filter(a -> a.role() == Role.PARTNER).count());
    }

    @Test
    void everyClaimIsHeldByPeopleOfThePractice() {
        BOOK.claims().forEach(claim -> {
            assertEquals(Role.PARTNER, account(claim.supervisingPartner()).role());
            assertTrue(EnumSet.of(Role.SOLICITOR, Role.PARALEGAL)
                    .contains(account(claim.feeEarner()).role()));
            claim.restrictedTo().forEach(DemoBookTest::account);
            if (!claim.restrictedTo().isEmpty()) {
                assertTrue(claim.restrictedTo().contains(claim.feeEarner()), "fee earner of " + claim.sequence());
                assertTrue(claim.restrictedTo().contains(claim.supervisingPartner()), "partner of " + claim.sequence());
            }
        });
        assertEquals(
                3,
                BOOK.claims().stream().filter(c -> !c.restrictedTo().isEmpty()).count());
    }

    @Test
    void theMovesOfEveryClaimFollowTheStageLine() {
        BOOK.claims().forEach(claim -> {
            var moves = claim.moves();
            assertEquals("ENQUIRY", moves.getFirst().stage());
            assertFalse(moves.getFirst().on().isBefore(claim.opened()));
            for (int i = 1; i < moves.size(); i++) {
                assertTrue(
                        isNext(moves.get(i - 1).stage(), moves.get(i).stage()),
                        moves.get(i).toString());
                assertFalse(
                        moves.get(i).on().isBefore(moves.get(i - 1).on()),
                        moves.get(i).toString());
            }
            assertFalse(moves.getLast().on().isAfter(AS_AT));
        });
    }

    @Test
    void everyDocumentIsFiledUnderPublishedCodesAndPlausibleDays() {
        documents().forEach(document -> {
            assertTrue(TYPES.contains(document.typeCode()), document.typeCode());
            assertTrue(PRIVILEGES.contains(document.privilege()), document.privilege());
            assertFalse(document.received().isAfter(AS_AT), document.title());
            assertFalse(document.received().isBefore(document.date().from()), document.title());
            assertFalse(document.title().isBlank() || document.provider().isBlank());
            assertTrue(document.fileName().matches("[a-z0-9-]+\\.pdf"), document.fileName());
        });
    }

    @Test
    void everyGoodFileOpensWithItsPagesAndNothingLeftUnsaid() throws Exception {
        int mentions = 0;
        for (var document :
                documents().filter(d -> d.condition() == Condition.GOOD).toList())
            try (var pdf = Loader.loadPDF(written(document))) {
                assertEquals(document.pages(), pdf.getNumberOfPages(), document.fileName());
                String text = new PDFTextStripper().getText(pdf);
                assertFalse(text.contains("{") || text.contains("}"), document.fileName());
                if (text.contains("pseudotumour")) mentions++;
            }
        assertTrue(mentions >= 20, mentions + " documents speak of a pseudotumour");
    }

    @Test
    void aScanHasPicturesAndNoText() throws Exception {
        var scan = documents()
                .filter(d -> d.condition() == Condition.SCANNED)
                .findFirst()
                .orElseThrow();
        try (var pdf = Loader.loadPDF(written(scan))) {
            assertEquals("", new PDFTextStripper().getText(pdf).strip());
            assertTrue(
                    pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
    }

    @Test
    void theLockedFileAsksForItsPassword() throws Exception {
        var locked =
                documents().filter(d -> d.condition() == Condition.ENCRYPTED).toList();
        assertEquals(1, locked.size());
        byte[] file = written(locked.getFirst());
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(file).close());
    }

    @Test
    void theDamagedFileOpensNowhere() throws Exception {
        var damaged =
                documents().filter(d -> d.condition() == Condition.DAMAGED).toList();
        assertFalse(damaged.isEmpty());
        byte[] file = written(damaged.getFirst());
        assertTrue(new String(file, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        assertThrows(IOException.class, () -> Loader.loadPDF(file).close());
    }

    private static boolean isNext(String from, String to) {
        if (to.equals("REJECTED")) return from.equals("SCREENING");
        if (to.equals("TRANSFERRED")) return true;
        boolean protective = to.equals("ISSUED") && LINE.indexOf(from) >= LINE.indexOf("SCREENING");
        return protective || LINE.indexOf(to) == LINE.indexOf(from) + 1;
    }

    private static DemoAccount account(String signIn) {
        return BOOK.accounts().stream()
                .filter(a -> a.signIn().equals(signIn))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DemoDocument> documents() {
        return BOOK.claims().stream().flatMap(claim -> claim.documents().stream());
    }

    private static byte[] written(DemoDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] hash(byte[] file) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(file);
    }
}
