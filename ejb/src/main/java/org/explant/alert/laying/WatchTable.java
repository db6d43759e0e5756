// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.explant.alert.StandingId;

/** The tables of what was laid and what was found, by plain statements: ranges of pages are no matter for entities. */
final class WatchTable {
    private static final String BEGIN = """
            insert into watched_pages (document_id, file_version, reading, pages)
            select distinct document_id, file_version, reading, int4multirange() from page_text where document_id = ?
            on conflict do nothing
            """;

    /** Held to the end of the transaction, so that two servers never lay the same page. */
    private static final String HOLD = "select 1 from watched_pages where document_id = ? for update";

    private static final String FRESH = """
            select distinct t.page from page_text t join watched_pages w using (document_id, file_version, reading)
            where t.document_id = ? and not w.pages @> t.page
            and t.file_version = (select max(file_version) from document_file f where f.document_id = t.document_id)
            """;

    private static final String LAID = """
            update watched_pages w set pages = w.pages + n.pages
            from (select file_version, reading, range_agg(int4range(page, page + 1)) as pages from page_text
                where document_id = ? and page = any(?) group by file_version, reading) n
            where w.document_id = ? and w.file_version = n.file_version and w.reading = n.reading
            """;

    private static final String FOUND = """
            insert into alert (standing_id, document_id, page) values (?, ?, ?)
            on conflict (standing_id, document_id, page) do nothing
            """;

    private final Connection connection;
    private final UUID document;

    WatchTable(Connection connection, UUID document) {
        this.connection = connection;
        this.document = document;
    }

    /** The pages that have not been laid yet, in whatever reading; nobody else lays them meanwhile. */
    Set<Integer> fresh() throws SQLException {
        try (var begin = connection.prepareStatement(BEGIN);
                var hold = connection.prepareStatement(HOLD);
                var fresh = connection.prepareStatement(FRESH)) {
            begin.setObject(1, document);
            begin.executeUpdate();
            hold.setObject(1, document);
            hold.executeQuery().close();
            fresh.setObject(1, document);
            Set<Integer> pages = new TreeSet<>();
            try (var rows = fresh.executeQuery()) {
                while (rows.next()) pages.add(rows.getInt(1));
            }
            return pages;
        }
    }

    /** Writes down what was found on which page, and that these pages are done with. */
    void laid(Set<Integer> pages, Map<Integer, Set<StandingId>> found) throws SQLException {
        try (var alert = connection.prepareStatement(FOUND);
                var laid = connection.prepareStatement(LAID)) {
            for (var each : found.entrySet()) {
                for (StandingId standing : each.getValue()) {
                    alert.setObject(1, standing.value());
                    alert.setObject(2, document);
                    alert.setInt(3, each.getKey());
                    alert.addBatch();
                }
            }
            alert.executeBatch();
            laid.setObject(1, document);
            laid.setArray(2, connection.createArrayOf("integer", pages.toArray()));
            laid.setObject(3, document);
            laid.executeUpdate();
        }
    }
}
