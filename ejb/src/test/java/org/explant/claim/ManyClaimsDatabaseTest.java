// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list over a book of 10,000 claims, 100 of them hidden; prints how long each order takes. */
class ManyClaimsDatabaseTest {
    private static final int CLAIMS = 10_000;
    private static final int HIDDEN = 100;
    private static final List<String> TABLES = List.of("claim", "claim_role", "person");

    /** Counted, looked up for the page, and some more. */
    private static final long READINGS = 10;

    private static TestEntities entities;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        entities.run(em -> {
            AClaim.accounts(em);
            for (String statement : book()) em.createNativeQuery(statement).executeUpdate();
            em.createNativeQuery("select cast(look_at_sizes() as text)").getResultList();
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static List<String> book() {
        return List.of(
                """
                insert into person (person_id, version, forenames, surname, sex, reached_by)
                select md5('p' || n)::uuid, 0, 'Forename ' || n %% 97, 'Surname ' || n %% 1009, 'NOT_KNOWN', 'ANY'
                from generate_series(1, %d) n""".formatted(CLAIMS), """
                insert into claim (claim_id, version, edition, reference, stage, stage_since, moves, fee_earner,
                    supervising_partner, opened_on, opened_by, last_activity_at, restricted, restricted_reason)
                select md5('c' || n)::uuid, 0, 1, 'EX-2020-' || lpad(n::text, 5, '0'), s.stage,
                    date '2020-01-01' + n %% 2000, 1, '%1$s', '%2$s', date '2020-01-01', '%1$s',
                    timestamptz '2020-01-01' + n * interval '1 hour', n <= %3$d, case when n <= %3$d then 'wall' end
                from generate_series(1, %4$d) n join stage_on_line s on s.position = n %% 27""".formatted(AClaim.SOLICITOR, AClaim.PARTNER, HIDDEN, CLAIMS), """
                insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)
                select gen_random_uuid(), md5('c' || n)::uuid, md5('p' || n)::uuid, 'CLAIMANT', date '2020-01-01'
                from generate_series(1, %d) n""".formatted(
                                CLAIMS));
    }

    @Test
    void everyOrderOfTheWholeBookGivesItsPagesWithoutGapOrDouble() {
        for (String column : ClaimLists.COLUMNS.keySet()) {
            page(0, column);
            long began = System.nanoTime();
            var first = page(0, column);
            System.out.printf("10,000 claims by %s: %d ms%n", column, (System.nanoTime() - began) / 1_000_000);
            assertEquals(CLAIMS - HIDDEN, first.total(), column);
            assertEquals(50, first.items().size(), column);
            assertEquals(50, page(CLAIMS - HIDDEN - 50, column).items().size(), column);
            assertEquals(0, page(CLAIMS - HIDDEN, column).items().size(), column);
        }
    }

    /** A plan that reads a table anew for each claim answers rightly, and a hundred times too late. */
    @Test
    void noOrderReadsATableAnewForEachClaim() {
        for (String column : ClaimLists.COLUMNS.keySet()) {
            long before = rowsRead();
            page(0, column);
            long read = rowsRead() - before;
            assertTrue(read < READINGS * CLAIMS * TABLES.size(), column + " read " + read + " rows");
        }
    }

    private static long rowsRead() {
        entities.run(em -> em.createNativeQuery("select cast(pg_stat_force_next_flush() as text)")
                .getResultList());
        return entities.in(em -> ((Number)
                        em.createNativeQuery("""
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables
                        where relname in (:tables)
                        """).setParameter("tables", TABLES).getSingleResult())
                .longValue());
    }

    @Test
    void pagesFollowEachOther() {
        var seen = new HashSet<ClaimReference>();
        for (int first = 0; first < 600; first += 200)
            page(first, 200, "stage").items().forEach(line -> seen.add(line.reference()));
        assertEquals(600, seen.size());
    }

    private static Slice<ClaimLine> page(int first, String column) {
        return page(first, 50, column);
    }

    private static Slice<ClaimLine> page(int first, int size, String column) {
        return entities.in(em -> new ClaimLists(new ClaimQueries_(em))
                .slice(
                        ClaimFilter.ALL.in(Set.of(Stage.values())),
                        new SliceRequest(first, size, column, true),
                        AClaim.STAMP_OF_PARALEGAL));
    }
}
