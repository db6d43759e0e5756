// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.explant.claim.AnErrand;
import org.explant.claim.ClaimId;
import org.explant.importing.AnImport;
import org.explant.importing.ImportState;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets of claims on a real database. */
class ClaimRowsDatabaseTest {
    private TestEntities entities;

    @BeforeEach
    void open() {
        entities = new TestEntities();
        entities.run(AnErrand::accounts);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void ofAThousandRowsWithThirtySevenDefectsExactlyThoseAreReported() {
        var first = sheet(ASheetOfClaims.csv()).checked();
        assertEquals(37, ASheetOfClaims.DEFECTS.size());
        assertEquals(37, first.counts().forecast(RowVerdict.REFUSED));
        assertEquals(963, first.counts().forecast(RowVerdict.CREATE));
        assertEquals(0, claims().size(), "a dry run writes nothing");
        var found = first.refused().stream()
                .collect(Collectors.toMap(line -> line.number(), line -> line.faults().stream()
                        .map(fault -> fault.field() + " " + fault.rule())
                        .toList()));
        ASheetOfClaims.DEFECTS.forEach((row, defect) ->
                assertEquals(List.of(defect.field() + " " + defect.rule()), found.get(row), "row " + row));
        first.begun().done();
        assertEquals(963, first.counts().outcome(RowVerdict.CREATE));
        assertEquals(37, first.counts().outcome(RowVerdict.REFUSED));
        var before = claims();
        assertEquals(963, before.size());

        var second = sheet(ASheetOfClaims.csv()).checked().begun().done();
        assertEquals(963, second.counts().outcome(RowVerdict.SAME));
        assertEquals(37, second.counts().outcome(RowVerdict.REFUSED));
        var after = claims();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) assertArrayEquals(before.get(i), after.get(i));
    }

    @Test
    void whatAKillBreaksOffIsResumedWithoutDoubleOrGap() {
        var sheet = sheet(ASheetOfClaims.csv()).checked().begun();
        for (int i = 0; i < 9; i++) sheet.step(40, i % 3 == 1);
        assertEquals(240, sheet.counts().done(), "of nine steps three were killed");
        assertEquals(ImportState.RUNNING, sheet.state());
        sheet.done();
        assertEquals(963, claims().size());
        assertEquals(963, sheet.counts().outcome(RowVerdict.CREATE));
        assertEquals(ImportState.DONE, sheet.state());
    }

    @Test
    void aKnownIdChangesWhatTheSheetSaysAndNothingElse() {
        sheet("Ref,Forename,Surname,DOB,Status\nA1,Anna,Abbott,01/02/1950,Retained\n")
                .checked()
                .begun()
                .done();
        var again = sheet("Ref,Forename,Surname,Phone\nA1,Anna,Abbott-Smith,0113 496 0000\n")
                .checked();
        assertEquals(1, again.counts().forecast(RowVerdict.CHANGE));
        again.begun().done();
        var kept = entities.in(em -> AnErrand.of(em)
                .details(AnErrand.SOLICITOR, new ClaimId((java.util.UUID) claims().getFirst()[0]))
                .orElseThrow());
        assertEquals("Abbott-Smith", kept.claimant().surname());
        assertEquals("1950-02-01", String.valueOf(kept.claimant().born()));
        assertEquals("RETAINED", claims().getFirst()[3]);
    }

    @Test
    void aClaimBehindAWallIsNotChangedAndNotNamed() {
        sheet("Ref,Forename,Surname\nA1,Anna,Abbott\n").checked().begun().done();
        entities.run(em -> AnErrand.restrict(em, new ClaimId((java.util.UUID) claims().getFirst()[0])));
        entities.run(em -> em.createNativeQuery("delete from claim_member").executeUpdate());
        var again = sheet("Ref,Forename,Surname\nA1,Anna,Other\n").checked();
        assertEquals(
                List.of(Fault.of(ImportKind.KEY, RowFault.KEY_NOT_AVAILABLE)),
                again.refused().getFirst().faults());
    }

    private AnImport sheet(String csv) {
        return new AnImport(entities, ClaimKind::of).of(csv);
    }

    private List<Object[]> claims() {
        return entities.in(AnErrand::everything);
    }
}
