// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.claim.AnErrand;
import org.explant.claim.ClaimId;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowValues;
import org.explant.importing.row.RowVerdict;
import org.explant.importing.sheet.SheetCell;
import org.explant.importing.sheet.SheetRow;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bulk change says of one claim, does to it, and takes back. */
class BulkRowsDatabaseTest {
    private TestEntities entities;
    private ClaimId claim;

    @BeforeEach
    void open() {
        entities = new TestEntities();
        entities.run(AnErrand::accounts);
        claim = entities.in(AnErrand::opened);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void aTeamIsForeseenChangedAndTakenBack() {
        var wish = Map.of("act", "TEAM", "feeEarner", AnErrand.PARALEGAL.toString());
        var seen = row(wish, Map.of(), false);
        assertEquals(RowVerdict.CHANGE, seen.verdict());
        assertEquals(List.of("feeEarner"), seen.fields());
        assertEquals(AnErrand.SOLICITOR, earner(), "a preview changes nothing");
        var done = row(wish, Map.of(), true);
        assertEquals(AnErrand.PARALEGAL, earner());
        assertEquals(RowVerdict.SAME, row(wish, Map.of(), true).verdict());
        assertEquals(
                RowVerdict.CHANGE, row(Map.of("act", "TEAM"), back(done), true).verdict());
        assertEquals(AnErrand.SOLICITOR, earner());
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        var done = row(Map.of("act", "TEAM", "feeEarner", AnErrand.PARALEGAL.toString()), Map.of(), true);
        row(Map.of("act", "TEAM", "feeEarner", AnErrand.PARTNER.toString()), Map.of(), true);
        assertEquals("ChangedSince", refusal(row(Map.of("act", "TEAM"), back(done), false)));
        assertThrows(ChangedSince.class, () -> row(Map.of("act", "TEAM"), back(done), true));
        assertEquals(AnErrand.PARTNER, earner());
    }

    @Test
    void aStageIsMovedOnlyWhereItsLineLeads() {
        var onward = row(Map.of("act", "STAGE", "stage", "SCREENING"), Map.of(), true);
        assertEquals(Map.of("stage", "ENQUIRY"), onward.before());
        assertEquals(Map.of("stage", "SCREENING"), onward.after());
        assertEquals("NoSuchMove", refusal(row(Map.of("act", "STAGE", "stage", "TRIAL"), Map.of(), false)));
        assertEquals("MoveNeedsReason", refusal(row(Map.of("act", "STAGE", "stage", "ENQUIRY"), Map.of(), false)));
        var undone = row(Map.of("act", "STAGE", "reason", "Bulk change undone"), back(onward), true);
        assertEquals(RowVerdict.CHANGE, undone.verdict());
        assertEquals(Map.of("stage", "ENQUIRY"), undone.after());
    }

    @Test
    void aWalledClaimAndAPersonWithoutRightsAreRefused() {
        entities.run(em -> AnErrand.restrict(em, claim));
        var wish = Map.of("act", "TEAM", "feeEarner", AnErrand.PARALEGAL.toString());
        assertEquals("NotFound", refusal(row(AnErrand.PARTNER, wish, Map.of(), false)));
        assertEquals("FeeEarnerOutsideWall", refusal(row(wish, Map.of(), false)));
        entities.run(em -> em.createNativeQuery("update account set role = 'ADMINISTRATOR' where role = 'SOLICITOR'")
                .executeUpdate());
        assertEquals("NoLongerAllowed", refusal(row(wish, Map.of(), false)));
    }

    private RowResult row(Map<String, String> wish, Map<String, String> more, boolean write) {
        return row(AnErrand.SOLICITOR, wish, more, write);
    }

    private RowResult row(AccountId by, Map<String, String> wish, Map<String, String> more, boolean write) {
        var cells = new ArrayList<>(List.of(SheetCell.text(claim.toString())));
        var columns = new HashMap<>(Map.of(ImportKind.KEY, 0));
        more.forEach((field, value) -> {
            columns.put(field, cells.size());
            cells.add(SheetCell.text(value));
        });
        var errand = new Errand(ImportId.fresh(), by, new Mapping("BULK", columns, null), wish, (_, _, _) -> {});
        return entities.in(em -> kind(em).take(new RowValues(new SheetRow(1, cells), columns), errand, write));
    }

    private static Map<String, String> back(RowResult done) {
        var values = new HashMap<String, String>();
        done.before().forEach((field, value) -> values.put("before:" + field, value));
        done.after().forEach((field, value) -> values.put("after:" + field, value));
        return values;
    }

    private static String refusal(RowResult result) {
        assertEquals(RowVerdict.REFUSED, result.verdict());
        return result.faults().getFirst().rule();
    }

    private AccountId earner() {
        return entities.in(em -> AnErrand.of(em)
                .details(AnErrand.SOLICITOR, claim)
                .orElseThrow()
                .team()
                .feeEarner());
    }

    private static BulkRows kind(EntityManager em) {
        var claims = AnErrand.of(em);
        return new BulkRows(List.of(new TeamChange(claims), new StageChange(claims)), claims);
    }
}
