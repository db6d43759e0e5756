// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.importing.kind.Errand;
import org.explant.importing.kind.FirstRows;
import org.explant.importing.kind.ImportKeys;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowValues;
import org.explant.importing.row.RowVerdict;
import org.explant.monitoring.observation.ObservationErrands;
import org.jspecify.annotations.Nullable;

/** Blood metal results, one in each row. The same sheet again records nothing twice. */
@Dependent
public class ResultRows implements ImportKind {
    static final String CODE = "RESULTS";

    private final ClaimErrands claims;
    private final ObservationErrands observations;
    private final ImportKeys keys;
    private final ResultDesk desk;

    @Inject
    public ResultRows(ClaimErrands claims, ObservationErrands observations, ImportKeys keys, ResultDesk desk) {
        this.claims = claims;
        this.observations = observations;
        this.keys = keys;
        this.desk = desk;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<ImportField> fields() {
        return ResultFields.ALL;
    }

    @Override
    public RowResult take(RowValues row, Errand errand, boolean write) {
        return takeAll(List.of(row), errand, write).getFirst();
    }

    @Override
    public List<RowResult> takeAll(List<RowValues> rows, Errand errand, boolean write) {
        claims.check(errand.by(), Permission.IMPORTS_CLAIMS);
        claims.check(errand.by(), Permission.EDITS_CLAIMS);
        if (rows.isEmpty()) return List.of();
        if (!write) desk.readFrom(rows.getFirst().number(), errand, claims.today());
        var step = new Step(rows, errand, write);
        var results = rows.stream().map(step::result).toList();
        if (write) {
            observations.done();
            keys.keep(CODE, errand, step.fresh);
        }
        return results;
    }

    /** Some rows of one errand, with what is known of the people and the ids in them. */
    private final class Step {
        private final Errand errand;
        private final boolean write;
        private final Map<Integer, ToldResult> told = new HashMap<>();
        private final FirstRows first;
        private final Map<String, UUID> known;
        private final Map<String, WaitingResult> waiting;
        private final ResultJudge judge;
        private final Map<String, UUID> fresh = new HashMap<>();

        Step(List<RowValues> rows, Errand errand, boolean write) {
            this.errand = errand;
            this.write = write;
            var ids = rows.stream().map(row -> row.plainText(KEY)).collect(Collectors.toSet());
            first = new FirstRows(keys.firstRows(errand.importId(), ids));
            known = keys.find(CODE, errand.mapping().source(), ids);
            waiting = desk.waiting(errand, ids);
            for (var row : rows) {
                var read = new ResultReading(row, claims.today()).result();
                if (read != null) told.put(row.number(), read);
            }
            judge = desk.judge(errand, told.values());
        }

        RowResult result(RowValues row) {
            var key = first.key(row);
            var read = told.get(row.number());
            if (read == null || !row.faults().isEmpty()) return RowResult.refused(row.faults());
            var judged = judge.judge(row.number(), read);
            if (!judged.refusals().isEmpty()) return RowResult.refused(judged.refusals());
            var before = waiting.get(key);
            if (judged.same() || before != null && before.isDecided()) return same(known.get(key));
            if (!judged.doubts().isEmpty()) {
                if (write && before == null) desk.keep(errand, waitingRow(row, key, judged), read);
                return RowResult.waits(judged.doubts());
            }
            // Brought in before, and withdrawn by a person since: it stays so.
            if (known.containsKey(key)) return same(known.get(key));
            return created(key, Objects.requireNonNull(judged.claim()), read);
        }

        private RowResult created(String key, ClaimId claim, ToldResult read) {
            UUID subject = null;
            if (write) {
                subject = observations
                        .record(errand.by(), claim, read.observation())
                        .value();
                fresh.put(key, subject);
                errand.trail()
                        .done(
                                Act.OBSERVATION_RECORDED,
                                claim,
                                Map.of("import", errand.importId().toString(), "kind", "BLOOD_METAL"));
            }
            return new RowResult(RowVerdict.CREATE, List.of(), List.of(), subject);
        }
    }

    private static WaitingResult.Row waitingRow(RowValues row, String key, ResultJudge.Judged judged) {
        return new WaitingResult.Row(row.number(), key, ResultDoubt.of(judged.doubts()));
    }

    private static RowResult same(@Nullable UUID subject) {
        return new RowResult(RowVerdict.SAME, List.of(), List.of(), subject);
    }
}
