// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.explant.importing.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The rows of imports, by plain statements: a hundred thousand at a time, and never an entity. */
public final class RowTable {
    private final Connection connection;

    public RowTable(Connection connection) {
        this.connection = connection;
    }

    public void store(ImportId job, List<SheetRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into import_row (import_id, row_number, cells) values (?, ?, cast(? as jsonb))")) {
            for (SheetRow row : rows) {
                insert.setObject(1, job.value());
                insert.setInt(2, row.number());
                insert.setString(3, RowJson.cells(row.cells()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Every row is untried again, and its external id stands where it can be found. */
    public void begin(ImportId job, int keyColumn) throws SQLException {
        try (var update = connection.prepareStatement("""
                update import_row set forecast = null, outcome = null, fields = '', faults = '[]', subject = null,
                    external_id = nullif(btrim(substring(cells ->> ? from 2)), '')
                where import_id = ?
                """)) {
            update.setInt(1, keyColumn);
            update.setObject(2, job.value());
            update.executeUpdate();
        }
    }

    /** The first rows still to be tried or run. Whoever asks holds the import's own row until the transaction ends. */
    public List<SheetRow> next(ImportId job, boolean run, int most) throws SQLException {
        try (var select =
                connection.prepareStatement("select row_number, cells from import_row where import_id = ? and "
                        + (run ? "outcome" : "forecast") + " is null order by row_number limit ?")) {
            select.setObject(1, job.value());
            select.setInt(2, most);
            return sheetRows(select);
        }
    }

    /** The rows of the sheet behind that one, in their order. */
    public List<SheetRow> after(ImportId job, int row, int most) throws SQLException {
        try (var select = connection.prepareStatement("select row_number, cells from import_row"
                + " where import_id = ? and row_number > ? order by row_number limit ?")) {
            select.setObject(1, job.value());
            select.setInt(2, row);
            select.setInt(3, most);
            return sheetRows(select);
        }
    }

    private static List<SheetRow> sheetRows(PreparedStatement select) throws SQLException {
        var found = new ArrayList<SheetRow>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) found.add(new SheetRow(rows.getInt(1), RowJson.cells(rows.getString(2))));
        }
        return found;
    }

    /** What each of the rows came to. */
    public void keep(ImportId job, boolean run, Map<Integer, RowResult> results) throws SQLException {
        try (var update = connection.prepareStatement("update import_row set " + (run ? "outcome" : "forecast")
                + " = ?, fields = ?, faults = cast(? as jsonb), subject = ?, before = cast(? as jsonb), after = cast(? as jsonb)"
                + " where import_id = ? and row_number = ?")) {
            for (var each : results.entrySet()) {
                var result = each.getValue();
                update.setString(1, result.verdict().name());
                update.setString(2, String.join(" ", result.fields()));
                update.setString(3, RowJson.faults(result.faults()));
                update.setObject(4, result.subject());
                update.setString(5, RowJson.values(result.before()));
                update.setString(6, RowJson.values(result.after()));
                update.setObject(7, job.value());
                update.setInt(8, each.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** The first row of the sheet that has each of these external ids. */
    public Map<String, Integer> firstWith(ImportId job, Collection<String> externalIds) throws SQLException {
        try (var select = connection.prepareStatement("select external_id, min(row_number) from import_row"
                + " where import_id = ? and external_id = any (?) group by external_id")) {
            select.setObject(1, job.value());
            select.setArray(2, connection.createArrayOf("text", externalIds.toArray()));
            var first = new HashMap<String, Integer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) first.put(rows.getString(1), rows.getInt(2));
            }
            return first;
        }
    }

    public RowCounts counts(ImportId job) throws SQLException {
        return new RowCounts(counts(job, "forecast"), counts(job, "outcome"));
    }

    private Map<RowVerdict, Integer> counts(ImportId job, String column) throws SQLException {
        try (var select = connection.prepareStatement("select " + column
                + ", count(*) from import_row where import_id = ? and " + column + " is not null group by " + column)) {
            select.setObject(1, job.value());
            var counts = new EnumMap<RowVerdict, Integer>(RowVerdict.class);
            try (var rows = select.executeQuery()) {
                while (rows.next()) counts.put(RowVerdict.valueOf(rows.getString(1)), rows.getInt(2));
            }
            return counts;
        }
    }

    /** Rows of one verdict, or of any, in the order of the sheet. */
    public List<ImportRowLine> lines(ImportId job, @Nullable RowVerdict verdict, int first, int most)
            throws SQLException {
        try (var select = connection.prepareStatement("""
                select row_number, cells, coalesce(outcome, forecast), fields, faults, before, after from import_row
                where import_id = ? and (cast(? as text) is null or coalesce(outcome, forecast) = ?)
                order by row_number offset ? limit ?
                """)) {
            select.setObject(1, job.value());
            var name = verdict == null ? null : verdict.name();
            select.setString(2, name);
            select.setString(3, name);
            select.setInt(4, first);
            select.setInt(5, most);
            return lines(select);
        }
    }

    private static List<ImportRowLine> lines(PreparedStatement select) throws SQLException {
        var found = new ArrayList<ImportRowLine>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                var verdict = rows.getString(3);
                found.add(new ImportRowLine(
                        rows.getInt(1),
                        RowJson.cells(rows.getString(2)),
                        verdict == null ? null : RowVerdict.valueOf(verdict),
                        rows.getString(4).isEmpty()
                                ? List.of()
                                : List.of(rows.getString(4).split(" ")),
                        RowJson.faults(rows.getString(5)),
                        RowJson.values(rows.getString(6)),
                        RowJson.values(rows.getString(7))));
            }
        }
        return found;
    }

    public void clear(ImportId job) throws SQLException {
        try (var delete = connection.prepareStatement("delete from import_row where import_id = ?")) {
            delete.setObject(1, job.value());
            delete.executeUpdate();
        }
    }

    /** The next import somebody has to work at, where nobody is at it. */
    public Optional<UUID> atWork() throws SQLException {
        try (var select = connection.prepareStatement(
                        "select import_id from import_job"
                                + " where state in ('CHECKING', 'RUNNING') order by uploaded_at limit 1 for update skip locked");
                var rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
