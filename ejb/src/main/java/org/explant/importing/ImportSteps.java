// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.Kinds;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowTable;
import org.explant.importing.row.RowValues;
import org.explant.importing.sheet.SheetRow;
import org.hibernate.Session;

/**
 * Works at the rows of the next import, some at a time, in the caller's transaction. The import's row is locked until
 * its end: two servers never work at one sheet, and of a killed one's work all or nothing of a step is there.
 */
@Dependent
class ImportSteps {
    private final ImportQueries queries;
    private final Kinds kinds;
    private final Clock clock;

    @Inject
    ImportSteps(ImportQueries queries, Kinds kinds, Clock clock) {
        this.queries = queries;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The next import that has something to do, locked. */
    Optional<ImportId> next() {
        return queries.entityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> new RowTable(connection).atWork())
                .map(ImportId::new);
    }

    /** Takes at most so many rows. */
    void some(ImportId id, int most, Errand.Trail trail) {
        var job = queries.entityManager().find(ImportJob.class, id);
        boolean run = job.state() == ImportState.RUNNING;
        var rows = rows(id, run, most);
        var errand = new Errand(id, job.uploadedBy(), job.mapping(), job.wish(), trail);
        var columns = errand.mapping().columns();
        var values = rows.stream().map(row -> new RowValues(row, columns)).toList();
        keep(id, run, rows, kinds.with(job.kind(), kind -> kind.takeAll(values, errand, run)));
        if (rows.size() < most) over(job, run);
    }

    /** The next list is planned for as many rows as there are now. */
    private void over(ImportJob job, boolean run) {
        job.over(clock.instant());
        if (run) queries.lookAtSizes();
    }

    /** Puts the next row aside as refused: bringing it in has failed. */
    void refuse(ImportId id, Fault why) {
        var job = queries.entityManager().find(ImportJob.class, id);
        boolean run = job.state() == ImportState.RUNNING;
        var rows = rows(id, run, 1);
        keep(id, run, rows, Collections.nCopies(rows.size(), RowResult.refused(List.of(why))));
    }

    private List<SheetRow> rows(ImportId id, boolean run, int most) {
        return queries.entityManager().unwrap(Session.class).doReturningWork(connection -> new RowTable(connection)
                .next(id, run, most));
    }

    private void keep(ImportId id, boolean run, List<SheetRow> rows, List<RowResult> results) {
        var each = new LinkedHashMap<Integer, RowResult>();
        for (int i = 0; i < rows.size(); i++) each.put(rows.get(i).number(), results.get(i));
        queries.entityManager().unwrap(Session.class).doWork(connection -> new RowTable(connection)
                .keep(id, run, each));
    }
}
