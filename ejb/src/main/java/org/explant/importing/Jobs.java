// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowTable;
import org.explant.importing.row.RowVerdict;
import org.explant.importing.sheet.SheetRow;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The same engine for rows that come from no sheet: put down, tried, run in the background. No front door. */
@Dependent
public class Jobs {
    private final ImportQueries queries;
    private final ImportDrawer drawer;
    private final CurrentReader reader;
    private final Clock clock;

    @Inject
    Jobs(ImportQueries queries, ImportDrawer drawer, CurrentReader reader, Clock clock) {
        this.queries = queries;
        this.drawer = drawer;
        this.reader = reader;
        this.clock = clock;
    }

    /** Whoever asks. */
    public AccountId reader() {
        return reader.accountId();
    }

    /**
     * Puts rows down.
     *
     * @param headings what each column is called; the first holds the external id
     * @param undone the job that these rows take back
     */
    public ImportId draft(String kind, List<String> headings, List<SheetRow> rows, @Nullable ImportId undone) {
        var id = ImportId.fresh();
        put(id, new ImportJob.Receipt(kind, "", reader.accountId(), clock.instant()), new Rows(headings, rows), undone);
        return id;
    }

    /** Puts down rows that somebody chose elsewhere before, to be tried with that wish; twice puts down none. */
    public void bringIn(EarlierJob earlier, List<SheetRow> rows) {
        if (queries.entityManager().find(ImportJob.class, earlier.importId()) != null) return;
        var receipt = new ImportJob.Receipt(earlier.kind(), "", earlier.by(), earlier.at());
        put(earlier.importId(), receipt, new Rows(List.of(ImportKind.KEY), rows), null);
        check(queries.entityManager().find(ImportJob.class, earlier.importId()), earlier.wish());
    }

    /** Rows chosen elsewhere before, by whom and when, and what was wished for them. */
    public record EarlierJob(ImportId importId, String kind, AccountId by, Instant at, Map<String, String> wish) {}

    private record Rows(List<String> headings, List<SheetRow> rows) {}

    private void put(ImportId id, ImportJob.Receipt receipt, Rows drawn, @Nullable ImportId undone) {
        var read = new ImportJob.Read("", drawn.headings(), drawn.rows().size());
        queries.entityManager().persist(new ImportJob(id, receipt, read, undone));
        queries.entityManager().flush();
        queries.entityManager().unwrap(Session.class).doWork(connection -> new RowTable(connection)
                .store(id, drawn.rows()));
    }

    /** The person's own of that kind, the newest first. */
    public List<ImportLine> lines(String kind) {
        return queries.jobs(reader.accountId(), kind).stream()
                .map(ImportJob::line)
                .toList();
    }

    public ImportSheet sheet(ImportId job) {
        return drawer.take(job).sheet(drawer.counts(job));
    }

    /** Has every row tried with that wish; each column means what it is called. */
    public void check(ImportId job, Map<String, String> wish) {
        check(drawer.take(job), wish);
    }

    private void check(ImportJob found, Map<String, String> wish) {
        var job = found.importId();
        var headings = found.sheet(drawer.counts(job)).headings();
        var columns = new HashMap<String, Integer>();
        for (int place = 0; place < headings.size(); place++) columns.put(headings.get(place), place);
        found.check(new Mapping(found.kind(), columns, null));
        found.wish(wish);
        drawer.begin(job, 0);
    }

    public void run(ImportId job, Act act) {
        drawer.take(job).run();
        drawer.noted(act, job, drawer.counts(job).checked());
    }

    public void stop(ImportId job) {
        drawer.take(job).stop();
    }

    /** Whether another job takes that one back. */
    public boolean isUndone(ImportId job) {
        return queries.undone(job.value()) > 0;
    }

    public Slice<ImportRowLine> rows(ImportId job, @Nullable RowVerdict verdict, SliceRequest wanted) {
        drawer.take(job);
        return drawer.rows(job, verdict, wanted);
    }

    /** Every row of one verdict. */
    public List<ImportRowLine> all(ImportId job, RowVerdict verdict) {
        drawer.take(job);
        return drawer.all(job, verdict);
    }
}
