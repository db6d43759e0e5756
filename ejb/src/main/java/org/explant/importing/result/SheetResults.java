// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.importing.kind.Errand;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowTable;
import org.explant.importing.row.RowValues;
import org.explant.importing.sheet.SheetRow;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.MetalUnit;

/** The results of a whole sheet, read once before its first row is tried: a row is judged beside all others. */
final class SheetResults {
    private static final int AT_ONCE = 2_000;

    private final Connection connection;

    SheetResults(Connection connection) {
        this.connection = connection;
    }

    /** Reads the sheet where that row is its first; what was read by an earlier mapping goes. */
    void readFrom(int first, Errand errand, LocalDate today) throws SQLException {
        var table = new RowTable(connection);
        var rows = table.after(errand.importId(), 0, AT_ONCE);
        if (rows.isEmpty() || rows.getFirst().number() != first) return;
        forget(errand.importId());
        while (!rows.isEmpty()) {
            store(rows, errand, today);
            rows = table.after(errand.importId(), rows.getLast().number(), AT_ONCE);
        }
    }

    private void forget(ImportId job) throws SQLException {
        try (var delete = connection.prepareStatement("delete from import_result where import_id = ?")) {
            delete.setObject(1, job.value());
            delete.executeUpdate();
        }
    }

    private void store(List<SheetRow> rows, Errand errand, LocalDate today) throws SQLException {
        try (var insert = connection.prepareStatement("insert into import_result"
                + " (import_id, row_number, nhs_number, born, metal, specimen, sampled_on, figure, below, unit)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var row : rows) {
                var told = new ResultReading(new RowValues(row, errand.mapping().columns()), today).result();
                if (told != null) store(insert, errand.importId(), row.number(), told);
            }
            insert.executeBatch();
        }
    }

    private static void store(PreparedStatement insert, ImportId job, int row, ToldResult told) throws SQLException {
        var result = told.result();
        insert.setObject(1, job.value());
        insert.setInt(2, row);
        insert.setString(3, told.nhs().digits());
        insert.setObject(4, told.born());
        insert.setString(5, result.metal().name());
        insert.setString(6, result.specimen().name());
        insert.setObject(7, result.sampled());
        insert.setBigDecimal(8, result.printed().value());
        insert.setBoolean(9, result.printed().below());
        insert.setString(10, result.printed().unit().name());
        insert.addBatch();
    }

    /** What the sheet holds of each of these numbers, in the order of its rows. */
    Map<String, List<SheetSample>> of(ImportId job, Collection<String> numbers) throws SQLException {
        try (var select =
                connection.prepareStatement("select row_number, nhs_number, born, metal, specimen, sampled_on,"
                        + " figure, below, unit from import_result where import_id = ? and nhs_number = any (?)"
                        + " order by row_number")) {
            select.setObject(1, job.value());
            select.setArray(2, connection.createArrayOf("text", numbers.toArray()));
            var found = new HashMap<String, List<SheetSample>>();
            try (var rows = select.executeQuery()) {
                while (rows.next())
                    found.computeIfAbsent(rows.getString(2), _ -> new ArrayList<>())
                            .add(sample(rows));
            }
            return found;
        }
    }

    private static SheetSample sample(ResultSet row) throws SQLException {
        var unit = MetalUnit.valueOf(row.getString(9));
        var result = new MetalResult(
                Metal.valueOf(row.getString(4)),
                new Concentration(row.getBigDecimal(7), row.getBoolean(8), unit),
                BloodSpecimen.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class));
        return new SheetSample(row.getInt(1), row.getObject(3, LocalDate.class), result);
    }
}
