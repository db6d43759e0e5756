// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.party.PersonalDetails;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClaimQueriesTest {
    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        entities.run(AClaim::accounts);
        opened("Zoë", "Abbott", LocalDate.of(2024, 5, 1));
        opened("Éloïse", "Abbott", LocalDate.of(2025, 5, 1));
        opened("Ben_", "O'Neill", LocalDate.of(2026, 5, 1));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void opened(String forenames, String surname, LocalDate on) {
        entities.run(em -> {
            var details = new ClaimDetails(PersonalDetails.named(forenames, surname), AClaim.TEAM);
            var desk = AClaim.desk(em);
            var claim = desk.open(new NewClaim(UUID.randomUUID(), details, on), AClaim.STAMP)
                    .orElseThrow();
            if (surname.equals("O'Neill"))
                desk.move(claim, Move.of(Stage.ENQUIRY, Stage.SCREENING, null), AClaim.STAMP);
        });
    }

    private static Slice<ClaimLine> list(ClaimFilter filter, String sort, boolean ascending) {
        return entities.in(em -> new ClaimLists(new ClaimQueries_(em))
                .slice(filter, new SliceRequest(0, 50, sort, ascending), AClaim.STAMP_OF_PARALEGAL));
    }

    private static List<String> references(ClaimFilter filter, String sort, boolean ascending) {
        return list(filter, sort, ascending).items().stream()
                .map(line -> line.reference().value())
                .toList();
    }

    private static ClaimFilter words(String words) {
        return new ClaimFilter(words, Set.of(), null, null, null, null, null, null);
    }

    @Test
    void everyColumnSortsBothWays() {
        var up = List.of("EX-2024-0001", "EX-2025-0001", "EX-2026-0001");
        for (String column : ClaimLists.COLUMNS.keySet()) {
            var ascending = references(ClaimFilter.ALL, column, true);
            assertEquals(3, ascending.size(), column);
            if (Set.of("reference", "openedOn", "stage").contains(column)) assertEquals(up, ascending, column);
        }
        assertEquals(up.reversed(), references(ClaimFilter.ALL, "reference", false));
        assertEquals(up.getLast(), references(ClaimFilter.ALL, "stage", false).getFirst());
    }

    @Test
    void claimantsSortAsPeopleInBritainExpect() {
        assertEquals(
                List.of("Abbott, Éloïse", "Abbott, Zoë", "O'Neill, Ben_"),
                list(ClaimFilter.ALL, "claimantName", true).items().stream()
                        .map(ClaimLine::claimantName)
                        .toList());
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThrows(NoSuchSlice.class, () -> list(ClaimFilter.ALL, "p.surname; drop", true));
    }

    @Test
    void wordsAreSoughtInReferenceAndName() {
        assertEquals(2, list(words("abbott"), "reference", true).total());
        assertEquals(1, list(words("zoë abb"), "reference", true).total());
        assertEquals(1, list(words("abbott, z"), "reference", true).total());
        assertEquals(1, list(words("2025-00"), "reference", true).total());
        assertEquals(0, list(words("nobody"), "reference", true).total());
    }

    @Test
    void signsOfThePatternAreTakenLiterally() {
        assertEquals(1, list(words("n_"), "reference", true).total());
        assertEquals(0, list(words("%"), "reference", true).total());
        assertEquals(0, list(words("\\"), "reference", true).total());
        assertEquals(1, list(words("o'n"), "reference", true).total());
    }

    @Test
    void everyWishNarrowsTheList() {
        assertEquals(1, total(ClaimFilter.ALL.in(Set.of(Stage.SCREENING))));
        assertEquals(3, total(filter(AClaim.TEAM, null, null, null)));
        assertEquals(0, total(filter(new Team(AClaim.PARALEGAL, AClaim.PARTNER), null, null, null)));
        assertEquals(2, total(filter(null, LocalDate.of(2025, 5, 1), null, null)));
        assertEquals(2, total(filter(null, null, LocalDate.of(2025, 5, 1), null)));
        assertEquals(3, total(filter(null, null, null, AClaim.TODAY.plusDays(1))));
        assertEquals(0, total(filter(null, null, null, AClaim.TODAY)));
        assertEquals(0, total(new ClaimFilter("", Set.of(), null, null, null, null, null, true)));
    }

    private static ClaimFilter filter(
            @Nullable Team team, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate quiet) {
        return new ClaimFilter(
                "",
                Set.of(),
                team == null ? null : team.feeEarner(),
                team == null ? null : team.supervisingPartner(),
                from,
                to,
                quiet,
                null);
    }

    private static long total(ClaimFilter filter) {
        var slice = list(filter, "reference", true);
        assertEquals(slice.total(), slice.items().size(), "the total equals the list");
        return slice.total();
    }

    @Test
    void theHeaderSaysTheKeyFacts() {
        var summary = entities.in(
                        em -> new ClaimQueries_(em).summary(new ClaimReference("EX-2026-0001"), AClaim.PARALEGAL))
                .orElseThrow();
        assertEquals("O'Neill, Ben_", summary.claimantName());
        assertEquals(Stage.SCREENING, summary.stage());
        assertEquals(AClaim.TODAY, summary.stageSince());
        assertEquals("Anna Solicitor", summary.feeEarner());
        assertEquals("Cara Partner", summary.supervisingPartner());
    }

    @Test
    void theWayBeginsWithTheOpening() {
        var moves =
                entities.in(em -> new ClaimQueries_(em).movesOf(new ClaimReference("EX-2026-0001"), AClaim.PARALEGAL));
        assertEquals(
                List.of(Stage.ENQUIRY, Stage.SCREENING),
                moves.stream().map(StageMoveLine::to).toList());
        assertEquals(LocalDate.of(2026, 5, 1), moves.getFirst().movedOn());
        assertTrue(moves.getFirst().from() == null);
        assertEquals("Anna Solicitor", moves.getLast().movedBy());
    }

    @Test
    void aKeptFilterComesBackAsItWasForItsKeeperAlone() {
        var filter = new ClaimFilter(
                        "abb",
                        Set.of(Stage.ISSUED, Stage.SERVED),
                        AClaim.SOLICITOR,
                        null,
                        AClaim.TODAY,
                        null,
                        null,
                        true)
                .keyWithin(30);
        var id = entities.in(em -> {
            var kept = new KeptFilter(filter, AClaim.PARALEGAL, AClaim.NOW);
            em.persist(kept);
            return kept.filterId();
        });
        assertEquals(filter, entities.in(em -> new KeptFilterQueries_(em)
                .kept(id, AClaim.PARALEGAL)
                .orElseThrow()
                .filter()));
        assertTrue(entities.in(em -> new KeptFilterQueries_(em).kept(id, AClaim.PARTNER))
                .isEmpty());
    }

    @Test
    void theDatabaseKnowsTheLineAsTheCodeDoes() {
        var stages =
                entities.in(em -> em.createQuery("select s.stage from StageOnLine s order by s.position", Stage.class)
                        .getResultList());
        assertEquals(List.of(Stage.values()), stages);
    }

    @Test
    void theNextKeyDateSortsAndNarrows() {
        entities.run(em -> {
            key(em, "EX-2024-0001", AClaim.TODAY.minusDays(1));
            key(em, "EX-2026-0001", AClaim.TODAY.plusDays(7));
        });
        assertEquals(
                List.of("EX-2024-0001", "EX-2026-0001", "EX-2025-0001"),
                references(ClaimFilter.ALL, "nextKeyOn", true),
                "a claim without one comes last");
        assertEquals(
                List.of("EX-2026-0001", "EX-2024-0001", "EX-2025-0001"),
                references(ClaimFilter.ALL, "nextKeyOn", false));
        assertEquals(1, total(ClaimFilter.ALL.keyWithin(ClaimFilter.OVERDUE)));
        assertEquals(1, total(ClaimFilter.ALL.keyWithin(6)));
        assertEquals(2, total(ClaimFilter.ALL.keyWithin(7)));
        assertEquals(
                "TRIAL",
                list(ClaimFilter.ALL.keyWithin(0), "reference", true)
                        .items()
                        .getFirst()
                        .nextKeyKind());
        entities.run(em -> key(em, "EX-2024-0001", null));
        entities.run(em -> key(em, "EX-2026-0001", null));
    }

    private static void key(EntityManager em, String reference, @Nullable LocalDate on) {
        var claim =
                new WallQueries_(em).anyClaimOf(new ClaimReference(reference)).orElseThrow();
        WorkOnClaims.nextKeyDates(em).fire(new NextKeyDateFound(claim, on, on == null ? null : "TRIAL"));
    }
}
