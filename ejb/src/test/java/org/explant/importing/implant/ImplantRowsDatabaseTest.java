// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.claim.AnErrand;
import org.explant.claim.ClaimId;
import org.explant.implant.AnImplantErrand;
import org.explant.implant.HipSheet;
import org.explant.implant.construct.Finding;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.source.ImplantField;
import org.explant.importing.AnImport;
import org.explant.importing.ImportState;
import org.explant.importing.claim.ClaimKind;
import org.explant.importing.kind.ImportKeys;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets of components on a real database. */
class ImplantRowsDatabaseTest {
    private static final int DEFECTS = 23;
    private static final int GOOD = ASheetOfImplants.ROWS - DEFECTS;

    private TestEntities entities;

    @BeforeEach
    void open() {
        entities = new TestEntities();
        entities.run(AnErrand::accounts);
        new AnImport(entities, ClaimKind::of)
                .of(ASheetOfImplants.claims())
                .checked()
                .begun()
                .done();
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void exactlyTheDefectsAreReportedTheOthersBroughtInAndASecondRunChangesNothing() {
        assertEquals(DEFECTS, ASheetOfImplants.DEFECTS.size());
        var first = sheet(ASheetOfImplants.csv()).checked();
        var found = first.refused().stream()
                .collect(Collectors.toMap(line -> line.number(), line -> line.faults().stream()
                        .map(fault -> fault.field() + " " + fault.rule())
                        .toList()));
        ASheetOfImplants.DEFECTS.forEach((row, defect) ->
                assertEquals(List.of(defect.field() + " " + defect.rule()), found.get(row), "row " + row));
        assertEquals(DEFECTS, first.counts().forecast(RowVerdict.REFUSED), () -> String.valueOf(found));
        assertEquals(GOOD, first.counts().forecast(RowVerdict.CREATE));
        assertEquals(0, ledgers().size(), "a dry run writes nothing");

        first.begun().done();
        assertEquals(GOOD, first.counts().outcome(RowVerdict.CREATE));
        var before = ledgers();
        assertEquals(GOOD, count(before, "component"));
        // Every hip has its first operation, every left one of every second claim a revision besides.
        assertEquals(ASheetOfImplants.CLAIMS * 2 + ASheetOfImplants.CLAIMS / 2, count(before, "operation"));
        assertEquals(ASheetOfImplants.CLAIMS, count(before, "change"), "a cup and a head for each revision");

        var second = sheet(ASheetOfImplants.csv()).checked().begun().done();
        assertEquals(GOOD, second.counts().outcome(RowVerdict.SAME));
        assertEquals(DEFECTS, second.counts().outcome(RowVerdict.REFUSED));
        var after = ledgers();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) assertArrayEquals(before.get(i), after.get(i));
    }

    @Test
    void whatAKillBreaksOffIsResumedWithoutDoubleOrGap() {
        var sheet = sheet(ASheetOfImplants.csv()).checked().begun();
        for (int i = 0; i < 9; i++) sheet.step(20, i % 3 == 1);
        assertEquals(120, sheet.counts().done(), "of nine steps three were killed");
        sheet.done();
        assertEquals(ImportState.DONE, sheet.state());
        assertEquals(GOOD, sheet.counts().outcome(RowVerdict.CREATE));
        assertEquals(GOOD, count(ledgers(), "component"));
    }

    @Test
    void aSheetJoinsWhatWasEnteredByHandAndTheirDisagreementShows() {
        var claim = claims().getFirst();
        entities.run(em -> AnImplantErrand.entered(
                em,
                claim,
                Map.of(ImplantField.OPERATION, "PRIMARY", ImplantField.DATE, "2006-03-14"),
                Map.of(ImplantField.COMPONENT, "HEAD", ImplantField.MAKER, "Corin", ImplantField.SIZE, "48")));
        var csv = """
                Id,Our ref,Hip,Procedure,Date of operation,Part,Manufacturer,Diameter,Source
                X1,%s,left,Primary,2006,Head,Corin Ltd,46,Register
                """.formatted(reference(claim));
        var sheet = sheet(csv).checked();
        assertEquals(1, sheet.counts().forecast(RowVerdict.CHANGE));
        sheet.begun().done();
        var hip = hips(claim).getFirst();
        assertEquals(1, hip.operations().size());
        assertEquals(1, hip.components().size());
        assertEquals(
                "48", hip.components().getFirst().value(ImplantField.SIZE), "the first source's value counts still");
        assertTrue(hip.findings().stream().map(Finding::kind).anyMatch(FindingKind.SOURCES_DISAGREE::equals));
        assertEquals(1, sheet(csv).checked().counts().forecast(RowVerdict.SAME));
    }

    @Test
    void anOperationIsTheOneOfThatDayAndWhereTwoCanBeMeantNoneIs() {
        var claim = claims().getFirst();
        sheet(row("A1", claim, "left,Primary,14/03/2006,Cup,02/05/2013,Revision")
                        + row("A2", claim, "left,Revision,02/05/2013,Cup,2016,Re-revision")
                        + row("A3", claim, "left,Revision,2015,Liner,,")
                        + row("A4", claim, "left,Re-revision,,Cup,,"))
                .checked()
                .begun()
                .done();
        var hip = hips(claim).getFirst();
        // The one without a date cannot be the re-revision of 2016.
        assertEquals(5, hip.operations().size());
        assertEquals(4, hip.components().size());
        var moved = sheet(row("A5", claim, "left,Revision,about 2014,Cup,,")).checked();
        assertEquals(
                "SeveralOperationsMeant",
                moved.refused().getFirst().faults().getFirst().rule());
        var twice = sheet(row("A1", claim, "left,Primary,14/03/2006,Cup,2015,Revision"))
                .checked();
        assertEquals(
                "ComponentTakenOutMeanwhile",
                twice.refused().getFirst().faults().getFirst().rule());
        var other = sheet(row("A1", claim, "right,Primary,14/03/2006,Cup,,")).checked();
        assertEquals(
                "RowFault.NOT_AT_THAT_HIP",
                other.refused().getFirst().faults().getFirst().rule());
    }

    @Test
    void aClaimBehindAWallIsLikeNone() {
        var claim = claims().getFirst();
        var csv = row("A1", claim, "left,Primary,2006,Cup,,");
        var name = reference(claim);
        entities.run(em -> AnErrand.restrict(em, claim));
        entities.run(em -> em.createNativeQuery("delete from claim_member").executeUpdate());
        var hidden = sheet(csv).checked().refused().getFirst().faults();
        var missing = sheet(csv.replace(name, "EX-1999-9999"))
                .checked()
                .refused()
                .getFirst()
                .faults();
        assertEquals(missing, hidden);
    }

    private String row(String id, ClaimId claim, String rest) {
        var heading = "Id,Our ref,Hip,Procedure,Date of operation,Part,Explanted on,Explant kind\n";
        return (id.equals("A1") || id.equals("A5") ? heading : "") + id + "," + reference(claim) + "," + rest + "\n";
    }

    private AnImport sheet(String csv) {
        return new AnImport(entities, ImplantRowsDatabaseTest::kind).of(csv);
    }

    private static ImportKind kind(EntityManager em) {
        return new ImplantRows(AnErrand.of(em), AnImplantErrand.of(em), new ImportKeys(em));
    }

    private List<HipSheet> hips(ClaimId claim) {
        return entities.in(em -> AnImplantErrand.hips(em, claim));
    }

    private List<Object[]> ledgers() {
        return entities.in(AnImplantErrand::everything);
    }

    private static long count(List<Object[]> rows, String what) {
        return rows.stream().filter(row -> row[0].equals(what)).count();
    }

    private List<ClaimId> claims() {
        return entities.in(AnErrand::everything).stream()
                .map(row -> new ClaimId((UUID) row[0]))
                .toList();
    }

    private String reference(ClaimId claim) {
        return entities.in(em -> (String) em.createNativeQuery("select reference from claim where claim_id = ?1")
                .setParameter(1, claim.value())
                .getSingleResult());
    }
}
