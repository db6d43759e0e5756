// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplantTest {
    private static final Explant.Pen PEN =
            new Explant.Pen(AccountId.fresh(), Instant.parse("2026-11-20T09:00:00Z"), LocalDate.of(2026, 11, 20));

    private final Explant explant = new Explant(ClaimId.fresh(), new NewExplant(null, "Right head", null));
    private final List<CustodyEntry> log = new ArrayList<>();

    static NewEntry entry(EntryKind kind, String on) {
        return new NewEntry(
                kind,
                PartialDate.parse(on),
                PlaceKind.HOSPITAL,
                "St Swithun’s",
                null,
                Consent.ALL_TESTS,
                TestKind.VISUAL,
                "as the letter says");
    }

    private static NewEntry at(String place, String on) {
        return new NewEntry(
                EntryKind.HANDED_OVER, PartialDate.parse(on), PlaceKind.LABORATORY, place, null, null, null, null);
    }

    private CustodyEntry add(NewEntry wanted) {
        var added = explant.add(wanted, log, PEN);
        log.add(added);
        return added;
    }

    private void strike(CustodyEntry entry) {
        explant.strike(entry, log, "wrong hip", PEN);
    }

    @Test
    void nothingIsKnownOfItAtFirst() {
        assertEquals(CustodyState.NOTHING, explant.state());
    }

    @Test
    void itIsWhereTheLatestHandOverSaysInWhateverOrderTheyAreWritten() {
        add(at("Retrieval centre", "2015-06-01"));
        add(at("Pathology", "2015-03"));
        assertEquals("Retrieval centre", explant.state().place());
        assertEquals(LocalDate.of(2015, 6, 1), explant.state().since());
        assertEquals(Whereabouts.KNOWN, explant.state().whereabouts());
    }

    @Test
    void aHeldOneIsNotDestroyedAndAFreeOneIs() {
        add(entry(EntryKind.HOLD_PLACED, "2016"));
        assertThrows(ExplantIsHeld.class, () -> add(entry(EntryKind.DESTROYED, "2017")));
        assertTrue(explant.state().held());
        add(entry(EntryKind.HOLD_LIFTED, "2018"));
        add(entry(EntryKind.DESTROYED, "2019"));
        assertEquals(Whereabouts.DESTROYED, explant.state().whereabouts());
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryKind.class,
            names = {"HANDED_OVER", "HOLD_PLACED", "LOST", "DESTROYED"})
    void whatWasDestroyedGoesNowhere(EntryKind kind) {
        add(entry(EntryKind.DESTROYED, "2017"));
        assertThrows(ExplantWasDestroyed.class, () -> add(entry(kind, "2018")));
    }

    @Test
    void aStruckLineNoLongerCountsAndStays() {
        add(at("Pathology", "2015"));
        var wrong = add(at("The maker", "2016"));
        strike(wrong);
        assertEquals("Pathology", explant.state().place());
        assertFalse(wrong.stands());
        assertEquals(2, log.size());
        assertThrows(EntryNeedsReason.class, () -> explant.strike(log.getFirst(), log, " ", PEN));
    }

    @Test
    void strikingTheLiftingOfAHoldDoesNotMakeADestroyedOneHeld() {
        add(entry(EntryKind.HOLD_PLACED, "2016"));
        var lifted = add(entry(EntryKind.HOLD_LIFTED, "2017"));
        add(entry(EntryKind.DESTROYED, "2018"));
        assertThrows(ExplantIsHeld.class, () -> strike(lifted));
    }

    @Test
    void aTestThatDestroysNeedsConsentToAllTests() {
        var sectioned = new NewEntry(
                EntryKind.TESTED, PartialDate.parse("2016"), null, null, null, null, TestKind.SECTIONED, null);
        assertThrows(TestNotConsented.class, () -> add(sectioned));
        add(consent(Consent.TESTS_THAT_DESTROY_NOTHING));
        assertThrows(TestNotConsented.class, () -> add(sectioned));
        add(consent(Consent.ALL_TESTS));
        add(sectioned);
        assertEquals(Consent.ALL_TESTS, explant.state().consent());
    }

    private static NewEntry consent(@Nullable Consent given) {
        return new NewEntry(EntryKind.CONSENT, PartialDate.parse("2015"), null, null, null, given, null, null);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void aLineSaysWhatItsKindNeeds(EntryKind kind) {
        var bare = new NewEntry(kind, PartialDate.parse("2015"), null, null, null, null, null, " ");
        assertThrows(EntryIncomplete.class, () -> add(bare));
        assertNull(explant.state().place());
    }

    @Test
    void theLogKnowsNoFuture() {
        add(at("Pathology", "2026"));
        assertThrows(EntryInFuture.class, () -> add(at("Pathology", "2026-11-21")));
    }
}
