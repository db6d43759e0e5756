// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.party.Entered;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.organisation.load.LoadReport;
import org.explant.party.organisation.load.OrganisationListReader;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list brought in once, brought in again, and brought in newer. */
class ListLoadingDatabaseTest {
    private static final Entered NOW =
            new Entered(AccountId.SYSTEM, LocalDate.of(2026, 11, 21), Instant.parse("2026-11-21T09:00:00Z"));
    private static final String HEADING = "Code,Name,Type,ParentCode,ParentName,Postcode\n";

    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void theSameListAgainChangesNothing() {
        var list = HEADING
                + "ZYA01,Old Infirmary,Hospital,ZYA,Fell Trust,LS1 4AP\nZYA02,New Wing,Hospital,ZYA,Fell Trust,\n";
        assertEquals(new LoadReport(3, 0, 0, List.of()), load(list));
        assertEquals(new LoadReport(0, 0, 2, List.of()), load(list));
        assertEquals("Fell Trust", named("ZYA"));
    }

    @Test
    void aNewerListKeepsTheNameAndTheAddressThatItReplaces() {
        load(HEADING + "ZXA,Fell Trust,Trust,,,LS1 4AP\n");
        assertEquals(new LoadReport(0, 1, 0, List.of()), load(HEADING + "ZXA,Fell and Dale Trust,Trust,,,M15 5AT\n"));
        var trust = entities.in(em -> PartyRef.of(found("ZXA").organisationId()));
        assertEquals(
                List.of("Fell Trust"),
                entities.in(em -> new PartyPast(em).names(trust)).stream()
                        .map(each -> each.name())
                        .toList());
        assertEquals(1, entities.in(em -> new PartyPast(em).addresses(trust)).size());
        assertEquals(
                "imported list",
                entities.in(em -> new PartyPast(em).changes(trust)).getFirst().reason());
    }

    @Test
    void whatAListDoesNotSayStaysAsItIs() {
        load(HEADING + "ZWA,Dale Trust,Trust,,,LS1 4AP\n");
        assertEquals(new LoadReport(0, 0, 1, List.of()), load("Code,Name,Type\nZWA,Dale Trust,Trust\n"));
    }

    @Test
    void whatATrustIsToldAfterItsHospitalIsTheTrustOfThatHospital() {
        load(HEADING + "ZVA01,Infirmary,Hospital,ZVA,,\nZVA,Late Trust,Trust,,,\n");
        assertEquals(found("ZVA").organisationId(), found("ZVA01").details().partOf());
    }

    /** The hospitals of England, where somebody has put the published list beside this checkout. */
    @Test
    void aPublishedListOfHospitalsIsBroughtInWhole() throws IOException {
        var published = Path.of(
                Optional.ofNullable(System.getenv("EXPLANT_SAMPLES")).orElse("../../shared/data"),
                "nhs/my_eu/input/Hospital.csv");
        assumeTrue(Files.exists(published));
        var file = Files.readAllBytes(published);
        var first = entities.in(em -> new ListLoading(em).load(OrganisationListReader.read(file), NOW));
        var second = entities.in(em -> new ListLoading(em).load(OrganisationListReader.read(file), NOW));
        assertTrue(first.added() > 1_500, "added " + first.added() + ", wrong " + first.wrong());
        assertEquals(1_231, second.same() + second.wrong().size());
        assertEquals(0, second.added() + second.changed());
    }

    private static LoadReport load(String list) {
        return entities.in(em ->
                new ListLoading(em).load(OrganisationListReader.read(list.getBytes(StandardCharsets.UTF_8)), NOW));
    }

    private static String named(String code) {
        return found(code).details().name();
    }

    private static Organisation found(String code) {
        return entities.in(em -> new OrganisationQueries_(em)
                .withOdsCode().stream()
                        .filter(each -> new OdsCode(code).equals(each.details().odsCode()))
                        .findFirst()
                        .orElseThrow());
    }
}
