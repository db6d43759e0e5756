// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.claim.ClaimColumn;
import org.explant.claim.ClaimLine;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** The list of claims as it is taken away: the columns that the person sees, in the order seen. */
final class ClaimTables {
    private final List<ClaimColumn> shown;
    private final LocalDate today;

    private ClaimTables(Set<ClaimColumn> shown, LocalDate today) {
        this.shown = shown.stream().sorted().toList();
        this.today = today;
    }

    static Paper paper(List<ClaimLine> lines, Set<ClaimColumn> shown, Instant now) {
        var tables = new ClaimTables(shown, LocalDate.ofInstant(now, Formats.LONDON));
        var asAt = Sentences.format("report.asAt", Formats.moment(now));
        return new Paper(
                Sentences.format("claims.title"),
                now,
                new Paper.Running(asAt, Sentences.format("report.page"), Sentences.format("report.page.of")),
                List.of(new Paper.Fact(Sentences.format("report.moment"), Formats.moment(now))),
                Sentences.format("report.status.note"),
                List.of(tables.list(lines)));
    }

    private PaperTable list(List<ClaimLine> lines) {
        var columns = new ArrayList<>(List.of(Column.text(Sentences.format("claim.reference"))));
        shown.forEach(each -> columns.add(column(each)));
        columns.add(Column.text(Sentences.format("claim.restricted")));
        return new PaperTable(
                Sentences.format("claims.title"),
                columns,
                lines.stream().map(this::row).toList(),
                List.of());
    }

    private static Column column(ClaimColumn column) {
        var heading = Labels.of(column);
        return switch (column) {
            case DAYS -> Column.days(heading);
            case NEXT_KEY_DATE, OPENED_ON, LAST_ACTIVITY -> Column.date(heading);
            default -> Column.text(heading);
        };
    }

    private List<Cell> row(ClaimLine line) {
        var cells = new ArrayList<>(List.of(Cell.of(line.reference().value())));
        shown.forEach(each -> cells.add(cell(each, line)));
        cells.add(line.restricted() ? Cell.of(Sentences.format("claim.restricted")) : Cell.NONE);
        return cells;
    }

    private Cell cell(ClaimColumn column, ClaimLine line) {
        return switch (column) {
            case CLAIMANT -> Cell.of(line.claimantName());
            case STAGE -> Cell.of(Labels.of(line.stage()));
            case DAYS -> Cell.of(ChronoUnit.DAYS.between(line.stageSince(), today));
            case FEE_EARNER -> Cell.of(line.feeEarner());
            case SUPERVISING_PARTNER -> Cell.of(line.supervisingPartner());
            case NEXT_KEY_DATE -> line.nextKeyOn() == null ? Cell.NONE : Cell.of(line.nextKeyOn());
            case OPENED_ON -> Cell.of(line.openedOn());
            case LAST_ACTIVITY -> Cell.of(LocalDate.ofInstant(line.lastActivityAt(), Formats.LONDON));
        };
    }
}
