// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.claim.AClaim;
import org.explant.claim.Part;
import org.explant.claim.role.ARole;
import org.explant.party.Entered;
import org.explant.party.GmcNumber;
import org.explant.party.NameKind;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.OrganisationId;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.Period;
import org.explant.party.PersonId;
import org.explant.party.PersonalDetails;
import org.explant.party.Postcode;
import org.explant.party.Profession;
import org.explant.party.organisation.NewAffiliation;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists and sheets of people and organisations, and what a wall leaves of them. */
class DirectoryQueriesTest {
    private static final Entered NOW = new Entered(AClaim.SOLICITOR, AClaim.TODAY, AClaim.NOW);
    private static final AccountId INSIDER = AClaim.SOLICITOR;
    private static final AccountId OUTSIDER = AClaim.PARTNER;

    private static TestEntities entities;
    private static PersonId surgeon;
    private static PersonId secret;
    private static PersonId shared;
    private static OrganisationId trust;
    private static OrganisationId hospital;
    private static OrganisationId hiddenFirm;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        entities.run(AClaim::accounts);
        entities.run(DirectoryQueriesTest::directory);
        entities.run(DirectoryQueriesTest::claims);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void directory(EntityManager em) {
        var people = new People(em);
        surgeon = people.addListed(
                PersonalDetails.named("Sten", "Surgeon"),
                new Profession(new GmcNumber("7654321"), "hip surgery"),
                AClaim.TODAY);
        var organisations = new Organisations(em);
        trust = organisations.add(coded(OrganisationKind.NHS_TRUST, "Fellside NHS Trust", null, "RZZ"), true);
        hospital = organisations.add(coded(OrganisationKind.HOSPITAL, "Fellside Infirmary", trust, "RZZ01"), true);
        organisations.affiliate(
                surgeon, new NewAffiliation(hospital, "consultant", new Period(LocalDate.of(2001, 1, 1), null)), NOW);
        var past = new PartyPast(em);
        past.addName(PartyRef.of(trust), new NewName(NameKind.ABBREVIATION, null, "FNT", Period.UNKNOWN), NOW);
    }

    private static void claims(EntityManager em) {
        var open = AClaim.fresh(em, "Zoë", "Abbott");
        var walled = AClaim.fresh(em, "Olga", "Hidden", INSIDER);
        ARole.add(em, open, PartyRef.of(surgeon), Part.SURGEON);
        ARole.add(em, walled, PartyRef.of(surgeon), Part.SURGEON);
        ARole.add(em, walled, PartyRef.of(hospital), Part.HOSPITAL);
        var people = new People(em);
        secret = people.add(PersonalDetails.named("Wyn", "Whispers"), AClaim.TODAY);
        ARole.add(em, walled, PartyRef.of(secret), Part.WITNESS);
        shared = people.add(PersonalDetails.named("Sal", "Shared"), AClaim.TODAY);
        ARole.add(em, walled, PartyRef.of(shared), Part.WITNESS);
        ARole.add(em, open, PartyRef.of(shared), Part.DEPENDANT);
        var organisations = new Organisations(em);
        hiddenFirm = organisations.add(OrganisationDetails.named(OrganisationKind.LAW_FIRM, "Hush & Co"), false);
        ARole.add(em, walled, PartyRef.of(hiddenFirm), Part.DEPUTY);
        organisations.affiliate(surgeon, new NewAffiliation(hiddenFirm, null, Period.UNKNOWN), NOW);
    }

    private static OrganisationDetails coded(OrganisationKind kind, String name, OrganisationId partOf, String code) {
        return new OrganisationDetails(kind, name, partOf, new OdsCode(code), null, null, null, null, null);
    }

    @Test
    void whoIsKnownThroughHiddenClaimsAloneIsInNoListAndNoCount() {
        assertEquals(List.of("Abbott, Zoë", "Shared, Sal", "Surgeon, Sten"), people(DirectoryFilter.ALL, OUTSIDER));
        assertEquals(
                List.of("Abbott, Zoë", "Hidden, Olga", "Shared, Sal", "Surgeon, Sten", "Whispers, Wyn"),
                people(DirectoryFilter.ALL, INSIDER));
        assertEquals(List.of(), people(DirectoryFilter.named("whisper"), OUTSIDER));
        assertEquals(1, people(DirectoryFilter.named("whisper"), INSIDER).size());
    }

    @Test
    void anOrganisationKnownThroughHiddenClaimsAloneIsInNoListAndNoCount() {
        var forAll = organisations(DirectoryFilter.ALL, OUTSIDER);
        assertTrue(forAll.containsAll(List.of("Fellside Infirmary", "Fellside NHS Trust")), forAll.toString());
        var forMembers = new ArrayList<>(organisations(DirectoryFilter.ALL, INSIDER));
        forMembers.removeAll(forAll);
        assertEquals(List.of("Hush & Co"), forMembers);
        assertEquals(List.of(), organisations(DirectoryFilter.named("hush"), OUTSIDER));
    }

    @Test
    void whoIsSharedByAVisibleAndAHiddenClaimShowsTheVisibleOneOnly() {
        assertEquals(List.of(Part.DEPENDANT), rolesOf(shared, OUTSIDER));
        assertEquals(2, rolesOf(shared, INSIDER).size());
        assertEquals(1L, line("Shared", OUTSIDER).claims());
        assertEquals(2L, line("Shared", INSIDER).claims());
        assertEquals(List.of(), people(new DirectoryFilter("", Part.WITNESS, null, false), OUTSIDER));
        assertEquals(
                2,
                people(new DirectoryFilter("", Part.WITNESS, null, false), INSIDER)
                        .size());
    }

    @Test
    void whatIsListedForTheFirmIsThereForAllWithItsVisibleClaimsOnly() {
        assertEquals(1, rolesOf(surgeon, OUTSIDER).size());
        assertEquals(List.of(), entities.in(em -> new OrganisationReadQueries_(em).rolesOf(hospital, OUTSIDER)));
        assertEquals(
                1,
                entities.in(em -> new OrganisationReadQueries_(em).rolesOf(hospital, INSIDER))
                        .size());
    }

    @Test
    void anAffiliationWithAHiddenOrganisationIsHiddenWithIt() {
        assertEquals(
                1,
                entities.in(em -> new PersonQueries_(em).affiliationsOf(surgeon, OUTSIDER))
                        .size());
        assertEquals(
                2,
                entities.in(em -> new PersonQueries_(em).affiliationsOf(surgeon, INSIDER))
                        .size());
        assertEquals(List.of(), entities.in(em -> new OrganisationReadQueries_(em).peopleOf(hiddenFirm, OUTSIDER)));
        assertEquals(
                1,
                entities.in(em -> new OrganisationReadQueries_(em).peopleOf(hospital, OUTSIDER))
                        .size());
    }

    @Test
    void aHospitalTellsItsTrustAndATrustItsHospitals() {
        assertEquals("Fellside NHS Trust", entities.in(em -> new OrganisationReadQueries_(em)
                .belongsTo(hospital, OUTSIDER)
                .orElseThrow()));
        var parts = entities.in(em -> new OrganisationReadQueries_(em).partsOf(trust, OUTSIDER));
        assertEquals("Fellside Infirmary", parts.getFirst().name());
        assertEquals("Fellside NHS Trust", parts.getFirst().belongsTo());
    }

    @Test
    void namesNumbersAndCodesAreFound() {
        assertEquals(List.of("Surgeon, Sten"), people(DirectoryFilter.named("7654321"), OUTSIDER));
        assertEquals(List.of("Surgeon, Sten"), people(DirectoryFilter.named("sten sur"), OUTSIDER));
        assertEquals(List.of("Fellside Infirmary"), organisations(DirectoryFilter.named("rzz01"), OUTSIDER));
        assertEquals(List.of("Fellside NHS Trust"), organisations(DirectoryFilter.named("fnt"), OUTSIDER));
        assertEquals(
                List.of("Fellside NHS Trust"),
                organisations(new DirectoryFilter("", null, OrganisationKind.NHS_TRUST, false), OUTSIDER));
        assertEquals(List.of(), people(DirectoryFilter.named("%"), INSIDER));
    }

    @Test
    void everyColumnSortsBothWays() {
        for (boolean up : new boolean[] {true, false}) {
            for (String column : PersonDirectory.COLUMNS.keySet())
                assertEquals(
                        5,
                        lines(em -> person(em, DirectoryFilter.ALL, INSIDER, column, up))
                                .size(),
                        column);
            for (String column : OrganisationDirectory.COLUMNS.keySet())
                assertEquals(
                        organisations(DirectoryFilter.ALL, INSIDER).size(),
                        lines(em -> organisation(em, DirectoryFilter.ALL, INSIDER, column, up))
                                .size(),
                        column);
        }
        assertThrows(
                NoSuchSlice.class, () -> lines(em -> person(em, DirectoryFilter.ALL, INSIDER, "surname; drop", true)));
    }

    @Test
    void claimantsWithoutANumberAreCountedAmongThoseTheReaderMaySee() {
        assertEquals(1L, claimants(OUTSIDER, true));
        assertEquals(1L, claimants(OUTSIDER, false));
        assertEquals(2L, claimants(INSIDER, false));
    }

    @Test
    void aNameThatIsReplacedIsStillFoundAndANameTakenBackIsNot() {
        var person = entities.in(
                em -> new People(em).addListed(PersonalDetails.named("Mary", "Maiden"), Profession.NONE, AClaim.TODAY));
        entities.run(em -> new People(em).change(person, PersonalDetails.named("Mary", "Wedded"), "married", NOW));
        var past = entities.in(em -> new PartyPast(em).names(PartyRef.of(person)));
        assertEquals("Maiden, Mary", past.getFirst().whole());
        assertEquals(NameKind.FORMER, past.getFirst().kind());
        assertEquals(List.of("Wedded, Mary"), people(DirectoryFilter.named("maiden"), OUTSIDER));
        entities.run(em -> new PartyPast(em)
                .withdrawName(
                        PartyRef.of(person),
                        past.getFirst().nameId(),
                        org.explant.party.Withdrawal.of("typing error", NOW)));
        assertEquals(List.of(), people(DirectoryFilter.named("maiden"), OUTSIDER));
        var changes = entities.in(em -> new PartyPast(em).changes(PartyRef.of(person)));
        assertEquals("Maiden", changes.getFirst().before().get("surname"));
        assertEquals("married", changes.getFirst().reason());
        assertEquals("Anna Solicitor", changes.getFirst().by());
        entities.run(em -> em.createQuery("update Person p set p.listed = false where p.personId = :id")
                .setParameter("id", person)
                .executeUpdate());
    }

    @Test
    void anAddressThatIsReplacedIsKeptWithItsDays() {
        var person = entities.in(em -> new People(em).add(living("LS1 4AP"), AClaim.TODAY));
        entities.run(em -> new People(em).change(person, living("M15 5AT"), null, NOW));
        entities.run(em -> new PartyPast(em)
                .addAddress(
                        PartyRef.of(person),
                        new NewAddress("The Old Rectory", null, new Period(null, AClaim.TODAY)),
                        NOW));
        var past = entities.in(em -> new PartyPast(em).addresses(PartyRef.of(person)));
        assertEquals(2, past.size());
        assertTrue(past.stream().anyMatch(each -> new Postcode("LS1 4AP").equals(each.postcode())));
        assertEquals(
                AClaim.TODAY, entities.in(em -> new People(em).card(person)).addressSince());
    }

    private static PersonalDetails living(String postcode) {
        var named = PersonalDetails.named("Ad", "Dress");
        return org.explant.shared.Fields.mixed(
                named,
                new PersonalDetails(
                        null,
                        "Ad",
                        "Dress",
                        named.sex(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Postcode(postcode),
                        null,
                        null,
                        named.reachedBy(),
                        null),
                java.util.Set.of("postcode"));
    }

    private static List<String> people(DirectoryFilter filter, AccountId reader) {
        var lines = lines(em -> person(em, filter, reader, "name", true));
        var total = entities.in(em -> new PersonQueries_(em)
                .total(
                        reader,
                        filter.pattern(),
                        filter.code(),
                        filter.part() == null,
                        filter.part() == null ? Part.CLAIMANT : filter.part(),
                        !filter.withoutNumber()));
        assertEquals(total, lines.size(), "the total equals the list");
        return lines.stream().map(PersonLine::name).toList();
    }

    private static long claimants(AccountId reader, boolean any) {
        return entities.in(em -> new PersonQueries_(em).claimants(reader, any));
    }

    private static PersonLine line(String surname, AccountId reader) {
        return lines(em -> person(em, DirectoryFilter.named(surname), reader, "name", true))
                .getFirst();
    }

    private static List<String> organisations(DirectoryFilter filter, AccountId reader) {
        return lines(em -> organisation(em, filter, reader, "name", true)).stream()
                .map(OrganisationLine::name)
                .toList();
    }

    private static List<Part> rolesOf(PersonId person, AccountId reader) {
        return entities.in(em -> new PersonQueries_(em).rolesOf(person, reader)).stream()
                .map(PartyRoleLine::part)
                .toList();
    }

    private static <T> List<T> lines(Function<EntityManager, List<T>> asked) {
        return entities.in(asked);
    }

    private static List<PersonLine> person(
            EntityManager em, DirectoryFilter filter, AccountId reader, String column, boolean up) {
        return new PersonQueries_(em)
                .lines(
                        reader,
                        filter.pattern(),
                        filter.code(),
                        filter.part() == null,
                        filter.part() == null ? Part.CLAIMANT : filter.part(),
                        !filter.withoutNumber())
                .setOrder(DirectoryOrder.of(new SliceRequest(0, 50, column, up), PersonDirectory.COLUMNS))
                .getResultList();
    }

    private static List<OrganisationLine> organisation(
            EntityManager em, DirectoryFilter filter, AccountId reader, String column, boolean up) {
        return new OrganisationReadQueries_(em)
                .lines(
                        reader,
                        filter.pattern(),
                        filter.code(),
                        filter.kind() == null,
                        filter.kind() == null ? OrganisationKind.OTHER : filter.kind())
                .setOrder(DirectoryOrder.of(new SliceRequest(0, 50, column, up), OrganisationDirectory.COLUMNS))
                .getResultList();
    }
}
