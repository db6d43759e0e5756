// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.explant.claim.AClaim;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.PeriodEndsBeforeItBegins;
import org.explant.party.PersonalDetails;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be said of the people of a claim, and what cannot. */
class RoleDeskDatabaseTest {
    private static final Entered NOW = new Entered(AClaim.SOLICITOR, AClaim.TODAY, AClaim.NOW);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 14);

    private static TestEntities entities;
    private ClaimId claim = ClaimId.fresh();

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        entities.run(AClaim::accounts);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @BeforeEach
    void openAClaim() {
        claim = entities.in(em -> AClaim.fresh(em, "Zoë", "Abbott"));
    }

    @Test
    void aFreshClaimHasItsClaimantAndNobodyElse() {
        var lines = lines();
        assertEquals(List.of(Part.CLAIMANT), lines.stream().map(RoleLine::part).toList());
        assertEquals("Abbott, Zoë", lines.getFirst().name());
        assertEquals(RoleDetail.NONE, lines.getFirst().detail());
    }

    @Test
    void aRepresentativeHasAGrantWithItsDay() {
        var detail = new RoleDetail(RoleKind.PROBATE, MARCH, "orthopaedics", null, "the elder son");
        add(person("Ed", "Ecutor"), new RoleWish(Part.PERSONAL_REPRESENTATIVE, detail, MARCH));
        var line = line(Part.PERSONAL_REPRESENTATIVE);
        assertEquals(RoleKind.PROBATE, line.detail().kind());
        assertEquals(MARCH, line.detail().grantedOn());
        assertNull(line.detail().discipline(), "what matters to another part is left out");
        assertEquals("the elder son", line.detail().note());
        assertRefused(RoleNeedsKind.class, Part.PERSONAL_REPRESENTATIVE, RoleDetail.NONE);
    }

    @Test
    void aDefendantsSolicitorActsForADefendantOfTheSameClaim() {
        var maker = organisation(OrganisationKind.MANUFACTURER, "Quillfeather Orthopaedics");
        var defendant = add(
                maker,
                new RoleWish(Part.DEFENDANT, new RoleDetail(RoleKind.MANUFACTURER, null, null, null, null), MARCH));
        var firm = organisation(OrganisationKind.LAW_FIRM, "Dray & Dunmore LLP");
        add(firm, new RoleWish(Part.DEFENDANT_SOLICITOR, actingFor(defendant), MARCH));
        var line = line(Part.DEFENDANT_SOLICITOR);
        assertEquals("Quillfeather Orthopaedics", line.actsForName());
        assertEquals(OrganisationKind.LAW_FIRM, line.organisationKind());
        assertRefused(RoleActsForDefendant.class, Part.DEFENDANT_SOLICITOR, RoleDetail.NONE);
        assertRefused(RoleActsForDefendant.class, Part.DEFENDANT_SOLICITOR, actingFor(line.roleId()));
        assertRefused(RoleActsForDefendant.class, Part.DEFENDANT_SOLICITOR, actingFor(RoleId.fresh()));
    }

    @Test
    void anExpertHasADisciplineAndADefendantAKind() {
        assertRefused(RoleNeedsDiscipline.class, Part.EXPERT, RoleDetail.NONE);
        assertRefused(RoleNeedsKind.class, Part.DEFENDANT, new RoleDetail(RoleKind.PROBATE, null, null, null, null));
    }

    @Test
    void onlyPeopleWitnessAndOnlyOrganisationsInsure() {
        var someone = person("Wyn", "Witness");
        assertThrows(NotAPersonsRole.class, () -> add(someone, RoleWish.of(Part.INSURER, MARCH)));
        var company = organisation(OrganisationKind.INSURER, "Hearth Mutual");
        assertThrows(NotAnOrganisationsRole.class, () -> add(company, RoleWish.of(Part.WITNESS, MARCH)));
    }

    @Test
    void aClaimHasOneClaimantFromItsOpeningToItsEnd() {
        var claimant = line(Part.CLAIMANT);
        assertThrows(ClaimantStands.class, () -> add(person("Ann", "Other"), RoleWish.of(Part.CLAIMANT, MARCH)));
        assertThrows(ClaimantStands.class, () -> end(claimant, new RoleEnd(claimant.version(), AClaim.TODAY, "over")));
        assertThrows(
                ClaimantStands.class,
                () -> change(claimant, new RoleChange(claimant.version(), claimant.content(), null)));
    }

    @Test
    void theSamePartyPlaysAPartOnceAtATime() {
        var someone = person("Wyn", "Witness");
        add(someone, RoleWish.of(Part.WITNESS, MARCH));
        assertThrows(AlreadyInThisRole.class, () -> add(someone, RoleWish.of(Part.WITNESS, MARCH)));
        var line = line(Part.WITNESS);
        end(line, new RoleEnd(line.version(), AClaim.TODAY, "moved abroad"));
        add(someone, RoleWish.of(Part.WITNESS, AClaim.TODAY));
        assertEquals(3, lines().size());
    }

    @Test
    void anEndedRoleStaysToBeSeenWithItsReason() {
        add(person("Wyn", "Witness"), RoleWish.of(Part.WITNESS, MARCH));
        var line = line(Part.WITNESS);
        assertThrows(EndNeedsReason.class, () -> new RoleEnd(line.version(), AClaim.TODAY, " "));
        assertThrows(
                PeriodEndsBeforeItBegins.class,
                () -> end(line, new RoleEnd(line.version(), MARCH.minusDays(1), "wrong")));
        end(line, new RoleEnd(line.version(), AClaim.TODAY, "moved abroad"));
        var ended = line(Part.WITNESS);
        assertEquals(AClaim.TODAY, ended.to());
        assertEquals("moved abroad", ended.endReason());
        assertThrows(RoleEnded.class, () -> end(ended, new RoleEnd(ended.version(), AClaim.TODAY, "again")));
    }

    @Test
    void theSecondEditorSeesBothSidesAndLosesNothing() {
        add(person("Wyn", "Witness"), RoleWish.of(Part.WITNESS, MARCH));
        var line = line(Part.WITNESS);
        change(line, new RoleChange(line.version(), noted(line, "neighbour"), null));
        var mine = noted(line, "sister");
        var refused = assertThrows(
                RoleChangedMeanwhile.class, () -> change(line, new RoleChange(line.version(), mine, null)));
        assertEquals(List.of("note"), refused.fields());
        assertEquals("neighbour", refused.stored().detail().note());
        assertEquals("sister", refused.wanted().detail().note());
        assertTrue(refused.details().isEmpty(), "details may be logged");
        change(line, new RoleChange(refused.version(), refused.wanted(), "told me so"));
        assertEquals("sister", line(Part.WITNESS).detail().note());
    }

    @Test
    void whatStoodBeforeAChangeIsKept() {
        add(person("Wyn", "Witness"), RoleWish.of(Part.WITNESS, MARCH));
        var line = line(Part.WITNESS);
        change(line, new RoleChange(line.version(), noted(line, "neighbour"), null));
        var again = line(Part.WITNESS);
        change(again, new RoleChange(again.version(), noted(line, "sister"), "told me so"));
        var kept = entities.in(em -> new RoleQueries_(em).changesOf(line.roleId(), claim, AClaim.PARTNER));
        assertEquals(2, kept.size());
        assertEquals(
                List.of(Map.of("note", "neighbour"), Map.of()),
                kept.stream()
                        .map(each -> each.before())
                        .sorted((a, b) -> b.size() - a.size())
                        .toList());
    }

    @Test
    void aRoleOfAnotherClaimIsNotThere() {
        add(person("Wyn", "Witness"), RoleWish.of(Part.WITNESS, MARCH));
        var line = line(Part.WITNESS);
        claim = entities.in(em -> AClaim.fresh(em, "Ben", "Other"));
        assertThrows(NotFound.class, () -> end(line, new RoleEnd(line.version(), AClaim.TODAY, "wrong claim")));
        assertEquals(
                List.of(), entities.in(em -> new RoleQueries_(em).changesOf(line.roleId(), claim, AClaim.PARTNER)));
    }

    @Test
    void theRolesOfAHiddenClaimAreNotThere() {
        var hidden = entities.in(em -> AClaim.fresh(em, "Olga", "Hidden", AClaim.SOLICITOR));
        assertEquals(
                1,
                entities.in(em -> new RoleQueries_(em).rolesOf(hidden, AClaim.SOLICITOR))
                        .size());
        assertEquals(List.of(), entities.in(em -> new RoleQueries_(em).rolesOf(hidden, AClaim.PARTNER)));
    }

    private static RoleContent noted(RoleLine line, String note) {
        return new RoleContent(
                new RoleDetail(null, null, null, null, note), line.content().time());
    }

    private static RoleDetail actingFor(RoleId defendant) {
        return new RoleDetail(null, null, null, defendant, null);
    }

    private void assertRefused(Class<? extends RuntimeException> rule, Part part, @Nullable RoleDetail detail) {
        var someone = person("Some", "Body");
        assertThrows(rule, () -> add(someone, new RoleWish(part, detail, MARCH)));
    }

    private static PartyRef person(String forenames, String surname) {
        return entities.in(
                em -> PartyRef.of(new People(em).add(PersonalDetails.named(forenames, surname), AClaim.TODAY)));
    }

    private static PartyRef organisation(OrganisationKind kind, String name) {
        return entities.in(em -> PartyRef.of(new Organisations(em).add(OrganisationDetails.named(kind, name), false)));
    }

    private RoleId add(PartyRef party, RoleWish wanted) {
        return at(desk -> desk.add(claim, party, wanted, NOW));
    }

    private void change(RoleLine line, RoleChange wanted) {
        at(desk -> desk.change(claim, line.roleId(), wanted, NOW));
    }

    private void end(RoleLine line, RoleEnd wanted) {
        at(desk -> desk.end(claim, line.roleId(), wanted, NOW));
    }

    private static <T> T at(Function<RoleDesk, T> work) {
        return entities.in(em -> work.apply(new RoleDesk(new RoleQueries_(em))));
    }

    private List<RoleLine> lines() {
        return entities.in(em -> new RoleQueries_(em).rolesOf(claim, AClaim.PARTNER));
    }

    private RoleLine line(Part part) {
        return lines().stream().filter(each -> each.part() == part).findFirst().orElseThrow();
    }
}
