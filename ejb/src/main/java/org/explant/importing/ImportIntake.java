// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.importing.kind.Kinds;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowCounts;
import org.explant.importing.row.RowTable;
import org.explant.importing.sheet.Sheet;
import org.explant.importing.sheet.SheetEmpty;
import org.explant.importing.sheet.SheetRow;
import org.explant.vault.StoredFile;
import org.hibernate.Session;

/** Makes a stored file an import: one transaction puts its rows down. */
@ApplicationScoped
class ImportIntake {
    private static final int AT_ONCE = 500;

    @Inject
    private ImportQueries queries;

    @Inject
    private AuditTrail trail;

    /** The sheet is gone through twice, so that however long it is only some rows are in memory. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(ImportId id, ImportJob.Receipt receipt, StoredFile stored, Sheet sheet) {
        var read = look(sheet);
        queries.entityManager().persist(new ImportJob(id, receipt, stored, read));
        queries.entityManager().flush();
        queries.entityManager().unwrap(Session.class).doWork(connection -> {
            var rows = new Rows(id, new RowTable(connection));
            sheet.rows(rows::take);
            rows.store();
        });
        trail.record(
                Act.SHEET_RECEIVED,
                null,
                id.value(),
                Map.of("rows", Integer.toString(read.rows()), "kind", receipt.kind()));
    }

    /** Whether that import is here. */
    @Transactional
    public boolean isThere(ImportId id) {
        return queries.entityManager().find(ImportJob.class, id) != null;
    }

    /** The columns mean what they are called; every row is to be tried. */
    @Transactional
    public void check(EarlierSheet earlier, List<ImportField> fields) {
        var job = queries.entityManager().find(ImportJob.class, earlier.importId());
        var headings = job.sheet(new RowCounts(Map.of(), Map.of())).headings();
        var mapping = new Mapping(earlier.source(), Kinds.suggested(fields, headings), earlier.team());
        job.check(mapping);
        queries.entityManager().unwrap(Session.class).doWork(connection -> new RowTable(connection)
                .begin(earlier.importId(), mapping.keyColumn()));
    }

    private static ImportJob.Read look(Sheet sheet) {
        var headings = new ArrayList<String>();
        int[] rows = {0};
        sheet.rows(row -> {
            if (rows[0]++ == 0)
                row.cells().forEach(cell -> headings.add(cell.text().strip()));
        });
        if (rows[0] < 2) throw new SheetEmpty();
        return new ImportJob.Read(sheet.encoding(), headings, rows[0] - 1);
    }

    /** Passes over the heading, then puts the others down some at a time. */
    private static final class Rows {
        private final ImportId job;
        private final RowTable table;
        private final List<SheetRow> open = new ArrayList<>();
        private boolean begun;

        Rows(ImportId job, RowTable table) {
            this.job = job;
            this.table = table;
        }

        void take(SheetRow row) {
            if (begun) open.add(row);
            begun = true;
            if (open.size() == AT_ONCE) store();
        }

        void store() {
            try {
                table.store(job, open);
            } catch (SQLException failed) {
                throw new IllegalStateException("rows not written", failed);
            }
            open.clear();
        }
    }
}
