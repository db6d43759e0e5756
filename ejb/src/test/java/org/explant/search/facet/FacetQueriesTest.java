// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.implant.source.ImplantField;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known of claims, as far as the reader may know of them. */
class FacetQueriesTest {
    private static TestEntities entities;
    private static AccountId inside;
    private static AccountId outside;
    private static ClaimId walled;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        inside = DocumentRows.account(entities.database());
        outside = DocumentRows.account(entities.database());
        walled = DocumentRows.claim(entities.database(), inside, inside);
        var hip = UUID.randomUUID();
        run("insert into hip values (?, 0, ?, 'LEFT', 0)", hip, walled.value());
        said(operation(hip), "Northgate General");
        var struck = operation(hip);
        said(struck, "Elsewhere Infirmary");
        run(
                "update hip_operation set struck_reason = 'wrong', struck_by = ?, struck_at = now() where operation_id = ?",
                inside.value(),
                struck);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static UUID operation(UUID hip) {
        var id = UUID.randomUUID();
        run(
                "insert into hip_operation (operation_id, claim_id, hip_id, form_key, recorded_by, recorded_at)"
                        + " values (?, ?, ?, gen_random_uuid(), ?, now())",
                id,
                walled.value(),
                hip,
                inside.value());
        return id;
    }

    private static void said(UUID operation, String hospital) {
        run(
                "insert into implant_statement (statement_id, claim_id, operation_id, field, value, source, grade, accepted,"
                        + " entered_by, entered_at) values (gen_random_uuid(), ?, ?, 'HOSPITAL', ?, 'OPERATION_NOTE',"
                        + " 'STRONG', false, ?, now())",
                walled.value(),
                operation,
                hospital,
                inside.value());
    }

    private static void run(String sql, Object... values) {
        DocumentRows.run(entities.database().asOwner(), sql, values);
    }

    private static <T> T ask(Function<FacetQueries, T> question) {
        return entities.in(em -> question.apply(new FacetQueries_(em)));
    }

    @Test
    void aHospitalIsKnownUnlessItsOperationWasStruckOut() {
        assertEquals(
                List.of(new ClaimAttribute(walled, "Northgate General")),
                ask(q -> q.stated(ImplantField.HOSPITAL, inside)));
        assertEquals(List.of(), ask(q -> q.stated(ImplantField.LOT, inside)));
    }

    @Test
    void nothingIsKnownOfAClaimBehindTheWall() {
        assertEquals(List.of(), ask(q -> q.stated(ImplantField.HOSPITAL, outside)));
        for (var attributes :
                List.of(ask(q -> q.stages(outside)), ask(q -> q.feeEarners(outside)), ask(q -> q.references(outside))))
            assertTrue(attributes.stream().noneMatch(each -> each.claim().equals(walled)));
    }

    @Test
    void stageTeamAndNameAreKnownOfEachClaim() {
        assertTrue(ask(q -> q.stages(inside)).stream()
                .anyMatch(each -> each.claim().equals(walled)));
        assertTrue(ask(q -> q.feeEarners(inside)).contains(new ClaimAttribute(walled, inside.toString())));
        assertTrue(ask(q -> q.references(inside)).stream()
                .anyMatch(each -> each.claim().equals(walled)));
        assertTrue(ask(q -> q.claimants(inside)) != null);
    }
}
