// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowCounts;
import org.explant.importing.row.RowTable;
import org.explant.importing.row.RowVerdict;
import org.explant.importing.sheet.SheetLimits;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.vault.Vault;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where a person's imports lie, with their rows. */
@Dependent
class ImportDrawer {
    private final ImportQueries queries;
    private final Vault vault;
    private final CurrentReader reader;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ImportDrawer(ImportQueries queries, Vault vault, CurrentReader reader, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.vault = vault;
        this.reader = reader;
        this.trail = trail;
        this.clock = clock;
    }

    /** The person's own; somebody else's is not there. */
    ImportJob take(ImportId job) {
        return queries.job(job, reader.accountId()).orElseThrow(NotFound::new);
    }

    List<ImportLine> lines() {
        return queries.imports(reader.accountId()).stream().map(ImportJob::line).toList();
    }

    RowCounts counts(ImportId job) {
        return rows(table -> table.counts(job));
    }

    void begin(ImportId job, int keyColumn) {
        rows(table -> {
            table.begin(job, keyColumn);
            return true;
        });
    }

    Slice<ImportRowLine> rows(ImportId job, @Nullable RowVerdict verdict, SliceRequest wanted) {
        var counts = counts(job);
        int total = verdict == null
                ? take(job).line().total()
                : Math.max(counts.outcome(verdict), counts.done() == 0 ? counts.forecast(verdict) : 0);
        return new Slice<>(total, rows(table -> table.lines(job, verdict, wanted.first(), wanted.size())));
    }

    List<ImportRowLine> all(ImportId job, RowVerdict verdict) {
        return rows(table -> table.lines(job, verdict, 0, SheetLimits.ROWS));
    }

    void clear(ImportId job) {
        var found = take(job);
        var stored = found.stored();
        found.clear(clock.instant());
        rows(table -> {
            table.clear(job);
            return true;
        });
        if (stored != null) vault.takeBack(stored);
    }

    void noted(Act act, ImportId job, int rows) {
        trail.record(act, null, job.value(), Map.of("rows", Integer.toString(rows)));
    }

    private <T> T rows(Statement<T> statement) {
        return queries.entityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> statement.on(new RowTable(connection)));
    }

    private interface Statement<T> {
        T on(RowTable table) throws java.sql.SQLException;
    }
}
