// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;
import org.jspecify.annotations.Nullable;

/** Reports on the claims that exist for the reader: what the wall hides is neither listed nor counted. */
@Stateless
@RolesAllowed(Permission.RUNS_REPORTS)
public class Reports {
    @Inject
    private StatusQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Where the claims stand now. */
    public StatusReport status(@NotNull StatusFilter filter) {
        var lines = queries.lines(
                reader.accountId(),
                filter.stagesOrAll(),
                value(filter.feeEarner()),
                filter.openedFrom(),
                filter.openedTo());
        note(Act.REPORT_RUN, Map.of("report", ReportKind.CASE_STATUS.name(), "rows", Integer.toString(lines.size())));
        return StatusReport.of(clock.instant(), filter, lines);
    }

    /** When the reader last ran a report. */
    public Optional<Instant> lastRun() {
        return queries.last(reader.accountId().value(), Act.REPORT_RUN);
    }

    /** A report as a file to take away. No transaction stands open while it is written; none leaves unrecorded. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] file(@NotNull ReportKind report, @NotNull FileFormat format, @NotNull Paper paper) {
        byte[] written = format.write(paper);
        note(Act.EXPORTED, facts(report, format, paper));
        return written;
    }

    /** The same for a report about one claim, which the trail then names. */
    @OnThisClaim
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] fileOf(
            @NotNull ClaimId claim, @NotNull ReportKind report, @NotNull FileFormat format, @NotNull Paper paper) {
        byte[] written = format.write(paper);
        audit.record(Act.EXPORTED, claim.value(), null, facts(report, format, paper));
        return written;
    }

    private static Map<String, String> facts(ReportKind report, FileFormat format, Paper paper) {
        var rows = Integer.toString(paper.list().rows().size());
        return Map.of("report", report.name(), "format", format.name(), "rows", rows);
    }

    private void note(Act act, Map<String, String> facts) {
        audit.record(act, null, null, facts);
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
