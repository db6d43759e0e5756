// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditQueriesTest {
    private static final UUID CLAIM = UUID.randomUUID();
    private static final UUID READER = UUID.randomUUID();
    private static final SliceRequest FIRST = new SliceRequest(0, 2, "seq", false);

    private static TestEntities entities;

    @BeforeAll
    static void write() {
        entities = new TestEntities();
        entities.run(em -> em.createNativeQuery("""
                        insert into account (account_id, version, sign_in_name, full_name, initials, role,
                        password_hash, created_at) values (:id, 0, 'reader', 'Ada Reader', 'AR', 'PARTNER', 'x', now())
                        """).setParameter("id", READER).executeUpdate());
        record(null, Act.SIGN_IN_REFUSED, null);
        record(READER, Act.CLAIM_VIEWED, CLAIM);
        record(READER, Act.DOCUMENT_VIEWED, CLAIM);
        record(READER, Act.CLAIM_CHANGED, CLAIM);
        record(READER, Act.CLAIM_VIEWED, UUID.randomUUID());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void theNewestStandFirstAndTheTotalCountsAll() {
        var slice = ask(search -> search.lines(AuditFilter.ALL, FIRST));
        assertEquals(5, slice.total());
        assertEquals(List.of(5L, 4L), slice.items().stream().map(AuditLine::seq).toList());
        assertEquals("Ada Reader", slice.items().getFirst().fullName());
        assertEquals(Map.of("kind", "x"), slice.items().getFirst().facts());
    }

    @Test
    void linesOfNobodyAreListedToo() {
        var filter = new AuditFilter(Act.SIGN_IN_REFUSED, null, null);
        var line = ask(search -> search.lines(filter, FIRST)).items().getFirst();
        assertNull(line.account());
        assertNull(line.fullName());
    }

    @Test
    void everyPartOfTheFilterNarrows() {
        var today = Instant.now().atZone(ZoneId.of("Europe/London")).toLocalDate();
        assertEquals(2, total(new AuditFilter(Act.CLAIM_VIEWED, null, null)));
        assertEquals(4, total(new AuditFilter(null, new AccountId(READER), null)));
        assertEquals(0, total(new AuditFilter(null, new AccountId(CLAIM), null)));
        assertEquals(5, total(new AuditFilter(null, null, today)));
        assertEquals(0, total(new AuditFilter(null, null, today.minusDays(3))));
    }

    @Test
    void whoLookedAtAClaimIsCountedWithoutItsChanges() {
        var looks = ask(search -> search.looks(CLAIM));
        assertEquals(1, looks.size());
        assertEquals("Ada Reader", looks.getFirst().fullName());
        assertEquals(2, looks.getFirst().times());
    }

    private static long total(AuditFilter filter) {
        return ask(search -> search.lines(filter, FIRST)).total();
    }

    private static <T> T ask(Function<AuditSearch, T> question) {
        return entities.in(em -> question.apply(new AuditSearch(new AuditQueries_(em))));
    }

    private static void record(@Nullable UUID account, Act act, @Nullable UUID claim) {
        entities.run(em -> em.persist(new AuditEntry(
                new AuditEntry.Who(account, "127.0.0.1"), act, new AuditEntry.What(claim, null, Map.of("kind", "x")))));
    }
}
