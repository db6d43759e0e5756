// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.explant.audit.AuditVerdict.Break;
import org.explant.audit.AuditVerdict.Kind;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail against those who would mend it: the server's own role, the owner, and the owner with triggers off. */
class AuditDatabaseTest {
    private static final int LINES = 6;

    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
    }

    @BeforeEach
    void write() {
        tamper("truncate audit_entry, audit_link; update commit_order set audit_seq = 0, audit_hash = ''");
        for (int i = 0; i < LINES; i++) record(Act.CLAIM_VIEWED);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aTrailThatNobodyTouchedIsSound() {
        var verdict = verify(null);
        assertTrue(verdict.isSound());
        assertEquals(LINES, verdict.links());
        assertEquals(64, verdict.head().hash().length());
    }

    @Test
    void whatIsUndoneLeavesNoLineAndNoGap() {
        assertThrows(
                IllegalStateException.class,
                () -> entities.run(em -> {
                    em.persist(entry(Act.CLAIM_CHANGED));
                    em.flush();
                    throw new IllegalStateException("undone");
                }));
        record(Act.CLAIM_CHANGED);
        assertEquals(LINES + 1, verify(null).links());
        assertTrue(verify(null).isSound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = 'EXPORTED'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_link set seq = 100 where seq = 1",
                "delete from audit_link",
                "insert into audit_link values (7, '00000000-0000-0000-0000-000000000001', '', '')",
                "insert into audit_entry (entry_id, at, act, address) values (gen_random_uuid(), '2020-01-01', 'EXPORTED', 'x')",
                "update commit_order set audit_seq = 0",
                "select * from commit_order",
                "alter table audit_entry disable trigger all",
                "select lock_commit_order()"
            })
    void theServersRoleIsRefused(String attempt) {
        var refused =
                assertThrows(SQLException.class, () -> run(entities.database().asServer(), attempt));
        assertEquals("42501", refused.getSQLState());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = 'EXPORTED'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_link set seq = 100 where seq = 1",
                "delete from audit_link",
                "truncate audit_link"
            })
    void evenTheOwnerIsStoppedByTheTrigger(String attempt) {
        var refused =
                assertThrows(SQLException.class, () -> run(entities.database().asOwner(), attempt));
        assertTrue(String.valueOf(refused.getMessage()).contains("only added to"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "account = null",
                "act = 'EXPORTED'",
                "claim = gen_random_uuid()",
                "subject = null",
                "address = '127.0.0.2'",
                "facts = '{}'"
            })
    void aChangedColumnIsFound(String change) {
        tamper("update audit_entry set " + change + " where entry_id = " + entryOf(3));
        assertEquals(new Break(3, Kind.CHANGED), verify(null).broken());
    }

    @Test
    void aDeletedLineIsFound() {
        tamper("delete from audit_link where seq = 3; delete from audit_entry where entry_id = '" + idOf(3) + "'");
        assertEquals(new Break(4, Kind.GAP), verify(null).broken());
    }

    @Test
    void aDeletedLineWithTheRestMovedUpIsFound() {
        tamper("delete from audit_link where seq = 3; update audit_link set seq = seq - 1 where seq > 3");
        assertEquals(new Break(3, Kind.WRONG_ORDER), verify(null).broken());
    }

    @Test
    void anEntryWithoutItsLinkIsFound() {
        tamper("insert into audit_entry (entry_id, act, address) values (gen_random_uuid(), 'EXPORTED', 'x')");
        assertEquals(new Break(LINES + 1L, Kind.NO_LINK), verify(null).broken());
    }

    @Test
    void aLinkWithoutItsEntryIsFound() {
        tamper("delete from audit_entry where entry_id = " + entryOf(2));
        assertEquals(new Break(2, Kind.NO_ENTRY), verify(null).broken());
    }

    @Test
    void swappedLinesAreFound() {
        tamper("""
                update audit_link set seq = 100 where seq = 2;
                update audit_link set seq = 2 where seq = 3;
                update audit_link set seq = 3 where seq = 100""");
        assertEquals(new Break(2, Kind.WRONG_ORDER), verify(null).broken());
    }

    @Test
    void swappedEntriesAreFound() {
        tamper("""
                alter table audit_link drop constraint audit_link_entry_id_key;
                update audit_link set entry_id = case seq when 2 then '%s'::uuid else '%s'::uuid end where seq in (2, 3);
                alter table audit_link add constraint audit_link_entry_id_key unique (entry_id)
                """.formatted(idOf(3), idOf(2)));
        assertEquals(new Break(2, Kind.CHANGED), verify(null).broken());
    }

    @Test
    void aCutTailIsFoundByTheCount() {
        tamper("delete from audit_link where seq > 4; delete from audit_entry where entry_id not in "
                + "(select entry_id from audit_link)");
        assertEquals(new Break(5, Kind.CUT_OFF), verify(null).broken());
    }

    @Test
    void aCutTailWithACorrectedCountIsFoundByAKeptHead() {
        var kept = verify(null).head();
        cutAfterFour();
        assertNull(verify(null).broken());
        assertEquals(new Break(5, Kind.CUT_OFF), verify(kept).broken());
    }

    @Test
    void aTailThatWasWrittenAnewIsFoundByAKeptHead() {
        var kept = verify(null).head();
        cutAfterFour();
        record(Act.SIGNED_IN);
        record(Act.SIGNED_OUT);
        assertTrue(verify(null).isSound());
        assertEquals(new Break(LINES, Kind.CHANGED), verify(kept).broken());
    }

    /** What a clever hand does: the lines go, and the count and the head say that they never were. */
    private void cutAfterFour() {
        tamper("""
                delete from audit_link where seq > 4;
                delete from audit_entry where entry_id not in (select entry_id from audit_link);
                update commit_order set audit_seq = 4, audit_hash = (select hash from audit_link where seq = 4)""");
    }

    private void record(Act act) {
        entities.run(em -> em.persist(entry(act)));
    }

    private static AuditEntry entry(Act act) {
        return new AuditEntry(
                new AuditEntry.Who(UUID.randomUUID(), "127.0.0.1"),
                act,
                new AuditEntry.What(UUID.randomUUID(), UUID.randomUUID(), Map.of("pages", "12", "kind", "ü")));
    }

    private AuditVerdict verify(@Nullable AuditHead kept) {
        return entities.in(em -> new AuditWalk(em).verify(kept));
    }

    private static String entryOf(int seq) {
        return "(select entry_id from audit_link where seq = " + seq + ")";
    }

    private String idOf(int seq) {
        var id = entities.in(
                em -> em.createNativeQuery("select cast(entry_id as text) from audit_link where seq = " + seq)
                        .getSingleResult());
        assertNotNull(id);
        return id.toString();
    }

    /** What an owner can do who first puts the guards to sleep. */
    private void tamper(String change) {
        try {
            run(entities.database().asOwner(), "set session_replication_role = replica; " + change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(DataSource source, String statements) throws SQLException {
        try (var connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
