// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the database holds of every claim, as the index should: one aggregate, so by a plain statement. */
final class ClaimSums {
    /** A parked document stands in the index by name, as its version 0 and without pages. */
    private static final String SUMS = """
            select h.claim_id, count(*), sum(h.pages),
                bit_xor(('x' || encode(substr(sha256(convert_to(
                    h.document_id || '|' || h.version || '|' || h.pages, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint)
            from (select d.claim_id, d.document_id,
                    case when k.document_id is null then d.index_version else 0 end as version,
                    case when k.document_id is null then (select count(distinct t.page) from page_text t
                        where t.document_id = d.document_id and t.file_version =
                            (select max(f.file_version) from document_file f where f.document_id = d.document_id))
                        else 0 end as pages
                from document d left join index_parked k on k.document_id = d.document_id) h
            group by h.claim_id
            """;

    private static final String PENDING = """
            select distinct d.claim_id from index_backlog b join document d on d.document_id = b.document_id
            where b.seq > ?
            """;

    private final Connection connection;

    ClaimSums(Connection connection) {
        this.connection = connection;
    }

    Map<String, HeldSum> all() throws SQLException {
        Map<String, HeldSum> sums = new HashMap<>();
        try (var select = connection.prepareStatement(SUMS);
                var rows = select.executeQuery()) {
            while (rows.next()) sums.put(rows.getString(1), sum(rows));
        }
        return sums;
    }

    /** Claims of which the index has yet to take something up: they may well differ. */
    Set<String> pending(long watermark) throws SQLException {
        Set<String> claims = new HashSet<>();
        try (var select = connection.prepareStatement(PENDING)) {
            select.setLong(1, watermark);
            try (var rows = select.executeQuery()) {
                while (rows.next()) claims.add(rows.getString(1));
            }
        }
        return claims;
    }

    private static HeldSum sum(ResultSet rows) throws SQLException {
        return new HeldSum(rows.getLong(2), rows.getLong(3), rows.getLong(4));
    }
}
