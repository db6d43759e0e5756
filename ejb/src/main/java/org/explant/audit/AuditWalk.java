// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Brings the rows of the trail before the chain, however many there are. */
@Dependent
class AuditWalk {
    /** The columns in the order of the function audit_hash; times as it writes them. */
    private static final String ROWS = """
            select l.seq, l.previous, l.hash, cast(e.entry_id as text),
                   to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), cast(e.account as text), e.act,
                   cast(e.claim as text), cast(e.subject as text), e.address, cast(e.facts as text)
            from audit_link l full join audit_entry e on e.entry_id = l.entry_id
            order by l.seq nulls last
            """;

    private static final int AT_A_TIME = 1000;
    private static final int FIRST_FIELD = 3;

    private final EntityManager entityManager;

    @Inject
    AuditWalk(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    AuditVerdict verify(@Nullable AuditHead kept) {
        var counted = counted();
        var chain = new AuditChain(kept);
        try (var rows = entityManager
                .unwrap(Session.class)
                .createNativeQuery(ROWS, Object[].class)
                .setFetchSize(AT_A_TIME)
                .getResultStream()) {
            rows.map(AuditWalk::row).forEach(chain::next);
        }
        return chain.verdict(counted);
    }

    private AuditHead counted() {
        var head = (Object[]) entityManager
                .createNativeQuery("select seq, hash from audit_head()")
                .getSingleResult();
        return new AuditHead((Long) head[0], HexFormat.of().formatHex((byte[]) head[1]));
    }

    private static AuditChain.Row row(@Nullable Object[] columns) {
        return new AuditChain.Row((Long) columns[0], bytes(columns[1]), bytes(columns[2]), fields(columns));
    }

    private static List<@Nullable String> fields(@Nullable Object[] columns) {
        return Arrays.asList(Arrays.copyOfRange(columns, FIRST_FIELD, columns.length, String[].class));
    }

    private static byte[] bytes(@Nullable Object column) {
        return column == null ? new byte[0] : (byte[]) column;
    }
}
