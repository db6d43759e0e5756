// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.Entered;
import org.explant.party.NameKind;
import org.explant.party.NewName;
import org.explant.party.OrganisationId;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.Period;
import org.explant.party.PersonId;
import org.explant.party.PersonalDetails;
import org.explant.party.naming.NameKeys;
import org.explant.party.naming.Reason;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameIndexQueriesTest {
    private static final Entered ENTERED = new Entered(
            new AccountId(new UUID(1, 1)), LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T09:00:00Z"));

    private static TestEntities entities;
    private static PersonId susan;
    private static OrganisationId maker;
    private static OrganisationId daughter;

    @BeforeAll
    static void hold() {
        entities = new TestEntities();
        entities.run(em -> {
            var people = new People(em);
            susan = people.add(PersonalDetails.named("Susan", "Baker"), ENTERED.on());
            new PartyPast(em)
                    .addName(
                            PartyRef.of(susan),
                            new NewName(NameKind.FORMER, "Susan", "Thwaite", Period.UNKNOWN),
                            ENTERED);
            people.add(PersonalDetails.named("Piotr", "Wiśniewski"), ENTERED.on());
            var organisations = new Organisations(em);
            maker = organisations.add(
                    OrganisationDetails.named(OrganisationKind.MANUFACTURER, "Smith & Nephew plc"), true);
            daughter = organisations.add(
                    new OrganisationDetails(
                            OrganisationKind.MANUFACTURER,
                            "Midland Surfaces Ltd",
                            maker,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null),
                    false);
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void anEntryIsFoundByEveryNameAndEverySpelling() {
        for (String typed : List.of("Baker, Susan", "Sue Baker", "Susan Thwaite", "Thwayte, Susan", "Mrs Susan Bakre"))
            assertEquals(List.of(PartyRef.of(susan)), parties(typed), typed);
        for (String typed : List.of("Smyth & Nefew", "S&N", "SMITH AND NEPHEW LIMITED", "Smith & Nephwe"))
            assertTrue(parties(typed).contains(PartyRef.of(maker)), typed);
        assertEquals(1, parties("Peter Wisniewsky").size());
        assertEquals(List.of(), parties("Gwendoline Featherstonehaugh"));
    }

    @Test
    void aFoundCompanyBringsItsGroup() {
        entities.run(em -> {
            var index = new NameIndex(em);
            var found = index.group(index.typed("S&N").stream()
                    .filter(each -> each.party().equals(PartyRef.of(maker)))
                    .findFirst()
                    .orElseThrow());
            assertEquals(
                    List.of(PartyRef.of(daughter)),
                    found.stream().map(PartyMatch::party).toList());
            assertTrue(found.getFirst().likeness().reasons().contains(Reason.SAME_GROUP));
            assertEquals(
                    PartyRef.of(maker),
                    index.group(new PartyMatch(
                                    PartyRef.of(daughter), found.getFirst().likeness()))
                            .getFirst()
                            .party());
        });
    }

    @Test
    void aNameWrittenIsFoundInTheSameTransactionAndAnOldOneStaysAsFormer() {
        entities.run(em -> {
            var index = new NameIndex(em);
            var people = new People(em);
            var fresh = people.add(PersonalDetails.named("Ottilie", "Quarmby"), ENTERED.on());
            assertEquals(1, index.typed("Otilie Quarmby").size());
            people.change(fresh, PersonalDetails.named("Ottilie", "Zeldenrust"), null, ENTERED);
            assertEquals(1, index.typed("Ottilie Zeldenrust").size());
            assertEquals(1, index.typed("Ottilie Quarmby").size());
            em.createNativeQuery("select 1").getSingleResult();
        });
    }

    @Test
    void whatSomebodyElseIsKeyingIsComparedAllTheSame() {
        var person =
                entities.in(em -> new People(em).add(PersonalDetails.named("Isolde", "Vantongeren"), ENTERED.on()));
        entities.run(holder -> {
            assertEquals(
                    1,
                    holder.createNativeQuery("select name_backlog_id from name_backlog for update")
                            .getResultList()
                            .size());
            assertEquals(List.of(PartyRef.of(person)), parties("Isolde Vantongeren"));
        });
    }

    @Test
    void newRulesKeyEverythingAnew() {
        entities.run(
                em -> em.createNativeQuery("update name_rules set rules = 0").executeUpdate());
        entities.run(em -> em.createNativeQuery("delete from name_key").executeUpdate());
        assertTrue(parties("S and N").contains(PartyRef.of(maker)));
        Object rules = entities.in(
                em -> em.createNativeQuery("select rules from name_rules").getSingleResult());
        assertEquals(NameKeys.RULES, rules);
    }

    private static List<PartyRef> parties(String typed) {
        return entities.in(em ->
                new NameIndex(em).typed(typed).stream().map(PartyMatch::party).toList());
    }
}
