// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explant.report.Evidence;
import org.explant.report.FeeEarnerFigures;
import org.explant.report.Figures;
import org.explant.report.StageFigures;
import org.explant.report.StatusLine;
import org.explant.report.StatusReport;

/**
 * The status report for programs.
 *
 * @param total number of claims
 * @param items one a claim, in the order of the stage line; all totals were counted from them
 */
public record StatusJson(
        String asAt,
        long total,
        List<Item> items,
        List<StageRow> stages,
        List<FeeEarnerRow> feeEarners,
        Counts totals) {
    /** One claim. */
    public record Item(
            String reference,
            String claimant,
            boolean restricted,
            String stage,
            long daysInStage,
            String feeEarner,
            String openedOn,
            String lastActivityOn,
            long daysQuiet,
            Papers papers) {}

    /** Documents and pages. */
    public record Papers(
            long documents,
            long unread,
            long pages,
            long searchable,
            long notSearchable,
            long reviewed,
            long notReviewed) {}

    /** What is counted of some claims; quiet: how many lay still for each stretch. */
    public record Counts(
            long claims,
            long medianDays,
            long ninetiethDays,
            long oldestDays,
            Map<String, Long> quiet,
            Papers papers) {}

    /** One stage; the numbers stand in the order of the fee earners. */
    public record StageRow(String stage, List<Long> byFeeEarner, Counts counts) {}

    /** One fee earner, by the id of the account. */
    public record FeeEarnerRow(String feeEarner, String fullName, Counts counts) {}

    static StatusJson of(StatusReport report) {
        return new StatusJson(
                report.asAt().toString(),
                report.totals().claims(),
                report.lines().stream().map(line -> item(line, report)).toList(),
                report.stages().stream().map(StatusJson::stage).toList(),
                report.feeEarners().stream().map(StatusJson::feeEarner).toList(),
                counts(report.totals()));
    }

    private static Item item(StatusLine line, StatusReport report) {
        return new Item(
                line.reference().value(),
                line.claimantName(),
                line.restricted(),
                line.stage().name(),
                line.daysInStage(report.today()),
                line.feeEarner().toString(),
                line.openedOn().toString(),
                line.lastActivityOn().toString(),
                line.daysQuiet(report.today()),
                papers(line.evidence()));
    }

    private static StageRow stage(StageFigures stage) {
        return new StageRow(stage.stage().name(), stage.byFeeEarner(), counts(stage.figures()));
    }

    private static FeeEarnerRow feeEarner(FeeEarnerFigures earner) {
        return new FeeEarnerRow(earner.feeEarner().toString(), earner.fullName(), counts(earner.figures()));
    }

    private static Counts counts(Figures figures) {
        var quiet = new TreeMap<String, Long>();
        figures.quiet().forEach((stretch, claims) -> quiet.put(stretch.name(), claims));
        return new Counts(
                figures.claims(),
                figures.medianDays(),
                figures.ninetiethDays(),
                figures.oldestDays(),
                quiet,
                papers(figures.evidence()));
    }

    private static Papers papers(Evidence evidence) {
        return new Papers(
                evidence.documents(),
                evidence.unread(),
                evidence.pages(),
                evidence.searchable(),
                evidence.notSearchable(),
                evidence.reviewed(),
                evidence.notReviewed());
    }
}
