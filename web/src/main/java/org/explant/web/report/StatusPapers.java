// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.report.StatusFilter;
import org.explant.report.StatusReport;
import org.explant.report.paper.Paper;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Puts a status report into the words it carries when it is taken away. */
@RequestScoped
public class StatusPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    /** As the person who asks takes it away. */
    public Paper of(StatusReport report) {
        var asAt = word("report.asAt", Formats.moment(report.asAt()));
        return new Paper(
                word("report.status.title"),
                report.asAt(),
                new Paper.Running(asAt, word("report.page"), word("report.page.of")),
                facts(report),
                word("report.status.note"),
                StatusTables.of(report));
    }

    private List<Paper.Fact> facts(StatusReport report) {
        var asked = report.filter();
        return List.of(
                fact("report.moment", Formats.moment(report.asAt())),
                fact("report.runBy", accounts.byId(reader.accountId()).initials()),
                fact("report.feeEarner", person(asked.feeEarner())),
                fact("report.group", asked.group() == null ? word("report.group.all") : Labels.of(asked.group())),
                fact("report.opened", opened(asked)),
                fact("report.claims", Formats.count(report.totals().claims())));
    }

    private String person(@Nullable AccountId account) {
        return account == null
                ? word("report.feeEarner.all")
                : accounts.byId(account).fullName();
    }

    private static String opened(StatusFilter asked) {
        var from = Formats.day(asked.openedFrom());
        var until = Formats.day(asked.openedTo());
        if (from.isEmpty() && until.isEmpty()) return word("report.opened.all");
        if (from.isEmpty()) return word("report.opened.until", until);
        return until.isEmpty() ? word("report.opened.from", from) : word("report.opened.between", from, until);
    }

    private static Paper.Fact fact(String key, String value) {
        return new Paper.Fact(word(key), value);
    }

    private static String word(String key, Object... details) {
        return Sentences.format(key, details);
    }
}
