// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table of pages as read, by plain statements: thousands of rows at a time, and never an entity. */
final class PageTable {
    /** Of several readings of a page the latest counts. */
    private static final String LATEST = """
            select distinct on (page) page, file_version, reading, state, sealed from page_text
            where document_id = ? and file_version = (select max(file_version) from document_file where document_id = ?)
            """;

    private final Connection connection;

    PageTable(Connection connection) {
        this.connection = connection;
    }

    /** A page as it lies in the table. */
    record Row(
            int page,
            int fileVersion,
            int reading,
            String state,
            @Nullable String problem,
            byte[] sealed) {}

    /** Stores pages; a page stored before, by a reading that did not come to its end, is replaced. */
    void store(UUID document, List<Row> rows) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into page_text (document_id, file_version, page, reading, state, problem, sealed)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (document_id, file_version, page, reading)
                do update set state = excluded.state, problem = excluded.problem, sealed = excluded.sealed
                """)) {
            for (Row row : rows) {
                insert.setObject(1, document);
                insert.setInt(2, row.fileVersion());
                insert.setInt(3, row.page());
                insert.setInt(4, row.reading());
                insert.setString(5, row.state());
                insert.setString(6, row.problem());
                insert.setBytes(7, row.sealed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    Optional<Row> page(UUID document, int page) throws SQLException {
        try (var select = latest(document, " and page = ? order by page, reading desc")) {
            select.setInt(3, page);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(row(rows)) : Optional.empty();
            }
        }
    }

    /** Every page in order, a few at a time in memory. */
    void each(UUID document, Consumer<Row> wanted) throws SQLException {
        try (var select = latest(document, " order by page, reading desc")) {
            select.setFetchSize(64);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    wanted.accept(row(rows));
                }
            }
        }
    }

    private PreparedStatement latest(UUID document, String rest) throws SQLException {
        var select = connection.prepareStatement(LATEST + rest);
        select.setObject(1, document);
        select.setObject(2, document);
        return select;
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getString(4), null, rows.getBytes(5));
    }
}
