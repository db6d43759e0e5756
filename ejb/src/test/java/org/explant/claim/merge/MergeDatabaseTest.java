// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import static org.explant.party.APlayer.ENTERED;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.AClaim;
import org.explant.party.APlayer;
import org.explant.party.NameKind;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.Period;
import org.explant.party.PersonId;
import org.explant.party.index.NameIndex;
import org.explant.party.organisation.NewAffiliation;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MergeDatabaseTest {
    private static final String WITNESS = "WITNESS";

    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        entities.run(AClaim::accounts);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void twoPeopleWithThirtyChildRowsEachLoseNone() {
        var kept = withThirtyRows("Margaret", "Holt");
        var gone = withThirtyRows("Peggy", "Holte");
        var expected = new ArrayList<>(rowsOf(kept));
        rowsOf(gone).forEach(row -> expected.add(row.replace(gone.toString(), kept.toString())));
        assertEquals(60, expected.size());

        merge(kept, gone, Set.of());

        var left = new ArrayList<>(rowsOf(kept));
        for (String row : expected) assertTrue(left.remove(row), () -> "lost: " + row);
        assertEquals(2, left.size(), "her other name, and what she is now known as: " + left);
        assertEquals(List.of(), rowsOf(gone));
    }

    @Test
    void everyForeignKeyToAPartyIsCarriedThoseAddedTomorrowIncluded() throws SQLException {
        owner("create table planted (planted_id uuid primary key, surgeon uuid references person,"
                + " role uuid references claim_role, version integer not null default 0)");
        var kept = entities.in(em -> APlayer.person(em, "Ann", "Planter"));
        var gone = entities.in(em -> APlayer.person(em, "Anne", "Planter"));
        var claim = entities.in(em -> AClaim.fresh(em, "Any", "One"));
        owner("insert into planted (planted_id, surgeon, role) select gen_random_uuid(), '" + gone
                + "', claim_role_id from claim_role where claim_id = '" + claim + "'");

        var moving = entities.in(em -> new MergeRows(em).pointingAt(PartyRef.of(gone)));
        assertEquals(
                List.of("planted"),
                moving.stream().map(each -> each.row().table()).toList());
        assertEquals(Set.of(claim.value()), MergeRows.claims(moving), "the claim is found through the role");

        merge(kept, gone, Set.of());
        assertEquals(
                List.of(kept.toString() + " 1"),
                entities.in(em ->
                        texts(em, "select cast(surgeon as text) || ' ' || version from public.planted", Map.of())),
                "carried, and its version raised so that an editor of it is told");
        owner("drop table planted");
    }

    @Test
    void everyTableThatPointsAtAPartyIsAmongThoseCarried() throws SQLException {
        var notCarried = new ArrayList<String>();
        try (var connection = entities.database().asOwner().getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("""
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid in ('person'::regclass, 'organisation'::regclass)
                          and not exists (select 1 from party_references(c.confrelid) r
                                          where r.tab = c.conrelid and r.col = a.attname)
                        """)) {
            while (rows.next()) notCarried.add(rows.getString(1));
        }
        // The index of names is made anew, and merges are history.
        notCarried.removeIf(each -> each.matches("(name_key|name_backlog|party_merge)[.].*"));
        assertEquals(List.of(), notCarried);
    }

    @Test
    void noColumnNamesAPartyWithoutAForeignKey() {
        var without = entities.in(em -> texts(em, """
                select t.relname || '.' || a.attname from pg_class t
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                where t.relnamespace = cast('public' as regnamespace) and t.relkind = 'r'
                  and a.atttypid = cast('uuid' as regtype) and a.attname ~ '(^|_)(person|organisation)(_id)?$'
                  and a.attname <> t.relname || '_id'
                  and not exists (select 1 from pg_constraint k
                      where k.contype = 'f' and k.conrelid = t.oid and a.attnum = any (k.conkey))
                """, Map.of()));
        assertEquals(List.of(), without, "a merge would leave these behind");
    }

    @Test
    void whatWasChosenStandsAndWhatWasNotIsAFormerNameOrAddress() {
        var kept = entities.in(em -> APlayer.person(em, "Bob", "Sharp"));
        var gone = entities.in(em -> APlayer.person(em, "Robert", "Sharpe"));
        merge(kept, gone, Set.of("forenames"));
        entities.run(em -> {
            assertEquals("Sharp, Robert", new People(em).details(kept).name());
            var names = new PartyPast(em)
                    .names(PartyRef.of(kept)).stream().map(each -> each.whole()).toList();
            assertEquals(Set.of("Sharp, Bob", "Sharpe, Robert"), Set.copyOf(names));
            assertEquals(
                    List.of(PartyRef.of(kept)),
                    new NameIndex(em)
                            .typed("Sharpe, Robert").stream()
                                    .map(each -> each.party())
                                    .toList());
        });
    }

    @Test
    void earlierIdsMeanTheOneThatStayedThroughSeveralMerges() {
        var first = entities.in(em -> APlayer.person(em, "Una", "Chain"));
        var second = entities.in(em -> APlayer.person(em, "Una", "Chaine"));
        var third = entities.in(em -> APlayer.person(em, "Una", "Chayne"));
        merge(second, first, Set.of());
        merge(third, second, Set.of());
        entities.run(em -> {
            var queries = new MergeQueries_(em);
            assertEquals(third, queries.now(first).orElseThrow());
            assertEquals(third, queries.now(second).orElseThrow());
            assertTrue(queries.now(third).isEmpty());
        });
    }

    @Test
    void whatStoodBeforeIsReadButForClaimsBehindAWall() {
        var kept = entities.in(em -> APlayer.person(em, "Ida", "Before"));
        var gone = entities.in(em -> APlayer.person(em, "Ada", "Before"));
        entities.run(em -> {
            var open = AClaim.fresh(em, "Some", "Body");
            var walled = AClaim.fresh(em, "Some", "Hidden", AClaim.SOLICITOR);
            APlayer.plays(em, PartyRef.of(gone), open.value(), WITNESS);
            APlayer.plays(em, PartyRef.of(gone), walled.value(), WITNESS);
        });
        var merge = merge(kept, gone, Set.of());
        assertEquals(4, shown(merge, AClaim.SOLICITOR).size(), "both entries and both roles");
        var outside = shown(merge, AClaim.PARTNER);
        assertEquals(3, outside.size(), "the role in the walled claim is not there");
        assertEquals("Ada", outside.getFirst().values().get("forenames"));
        assertEquals(gone.toString(), outside.getLast().values().get("person_id"), "as it stood");
    }

    @Test
    void aMergeUponAnEntryThatSomebodyChangedIsRefused() {
        var kept = entities.in(em -> APlayer.person(em, "Eve", "Early"));
        var gone = entities.in(em -> APlayer.person(em, "Eva", "Early"));
        var wish = new MergeWish(
                new MergeWish.Upon(PartyRef.of(kept), 0), new MergeWish.Upon(PartyRef.of(gone), 7), Set.of(), "one");
        assertThrows(PartyChangedMeanwhile.class, () -> entities.run(em -> new MergeDesk(em).merge(wish, ENTERED)));
        assertThrows(MergeNeedsReason.class, () -> new MergeWish(wish.kept(), wish.gone(), Set.of(), "  "));
    }

    @Test
    void twoOrganisationsBecomeOneWithCodeAndGroup() {
        var kept = entities.in(em -> APlayer.company(em, "Northwick Infirmary"));
        var gone = entities.in(em -> new Organisations(em)
                .add(
                        new OrganisationDetails(
                                OrganisationKind.HOSPITAL,
                                "Northwick Royal Infirmary",
                                kept,
                                new org.explant.party.organisation.OdsCode("RXX01"),
                                null,
                                null,
                                null,
                                null,
                                null),
                        true));
        var child = entities.in(em -> new Organisations(em)
                .add(
                        new OrganisationDetails(
                                OrganisationKind.HOSPITAL, "East Wing", gone, null, null, null, null, null, null),
                        false));
        entities.run(em -> {
            var desk = new MergeDesk(em);
            desk.merge(
                    new MergeWish(
                            upon(desk, PartyRef.of(kept)),
                            upon(desk, PartyRef.of(gone)),
                            Set.of("odsCode", "name", "partOf"),
                            "one hospital"),
                    ENTERED);
        });
        entities.run(em -> {
            var card = new Organisations(em).card(kept);
            assertEquals("Northwick Royal Infirmary", card.details().name());
            assertEquals("RXX01", card.details().odsCode().value());
            assertTrue(card.listed());
            assertNull(card.details().partOf());
            assertEquals(kept, new Organisations(em).card(child).details().partOf());
        });
    }

    private static UUID merge(PersonId kept, PersonId gone, Set<String> fromGone) {
        return entities.in(em -> {
            var desk = new MergeDesk(em);
            return desk.merge(
                    new MergeWish(
                            upon(desk, PartyRef.of(kept)), upon(desk, PartyRef.of(gone)), fromGone, "the same person"),
                    ENTERED);
        });
    }

    private static MergeWish.Upon upon(MergeDesk desk, PartyRef party) {
        return new MergeWish.Upon(party, desk.held(party).side().version());
    }

    private static List<MergeRow> shown(UUID merge, AccountId reader) {
        return entities.in(em -> {
            var rows = new MergeRows(em);
            var before = rows.before(merge);
            return MergeRows.shown(before, rows.visible(MergeRows.claims(before), reader), row -> true);
        });
    }

    private static PersonId withThirtyRows(String forenames, String surname) {
        return entities.in(em -> {
            var person = APlayer.person(em, forenames, surname);
            var party = PartyRef.of(person);
            var past = new PartyPast(em);
            for (int each = 0; each < 6; each++) {
                past.addName(party, new NewName(NameKind.MISSPELT, forenames, surname + each, Period.UNKNOWN), ENTERED);
                past.addAddress(party, new NewAddress(each + " High Street", null, Period.UNKNOWN), ENTERED);
                past.keep(party, Map.of("title", "Dr " + each), "corrected", ENTERED);
                new Organisations(em)
                        .affiliate(
                                person,
                                new NewAffiliation(APlayer.company(em, "Firm " + each), "clerk", Period.UNKNOWN),
                                ENTERED);
                APlayer.plays(
                        em, party, AClaim.fresh(em, "Claimant", "No" + each).value(), WITNESS);
            }
            return person;
        });
    }

    /** Every row of every table that points at the person, whole but for its version. */
    private static List<String> rowsOf(PersonId person) {
        return entities.in(em -> texts(
                em,
                "select tab || ' ' || cast(content - 'version' as text) from party_rows('person', cast(:id as uuid))",
                Map.of("id", person.toString())));
    }

    private static List<String> texts(EntityManager em, String sql, Map<String, Object> parameters) {
        var query = em.createNativeQuery(sql, String.class);
        parameters.forEach(query::setParameter);
        var texts = new ArrayList<String>();
        for (Object each : query.getResultList()) texts.add((String) each);
        return Collections.unmodifiableList(texts);
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = entities.database().asOwner().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
            if (statement.startsWith("create table")) sql.execute("grant select on planted to explant_app");
        }
    }
}
