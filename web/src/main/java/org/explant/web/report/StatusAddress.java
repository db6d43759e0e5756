// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.report.Quiet;
import org.explant.report.StatusFilter;
import org.jspecify.annotations.Nullable;

/** Addresses about the status report, below the context path; ids, codes and days alone stand in them. */
final class StatusAddress {
    private final StatusFilter filter;

    StatusAddress(StatusFilter filter) {
        this.filter = filter;
    }

    /** The report as a file. */
    String file(String format) {
        return "/api/reports/status?" + parameters(named("format", format), asked(filter.feeEarner()));
    }

    /** The claims behind a number. */
    String claims(@Nullable Stage stage, @Nullable AccountId earner) {
        return "/report-claims.xhtml?"
                + parameters(named("stage", stage), asked(earner == null ? filter.feeEarner() : earner));
    }

    /** The claims that lay still for so long. */
    String quiet(Quiet stretch, @Nullable AccountId earner) {
        return "/report-claims.xhtml?"
                + parameters(named("quiet", stretch), asked(earner == null ? filter.feeEarner() : earner));
    }

    /** The report itself. */
    String whole() {
        return "/report-status.xhtml?" + parameters(asked(filter.feeEarner()));
    }

    private String parameters(String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                named("group", filter.group()),
                                named("openedFrom", filter.openedFrom()),
                                named("openedTo", filter.openedTo())))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String asked(@Nullable AccountId earner) {
        return named("feeEarner", earner);
    }

    private static String named(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + Objects.toString(value);
    }
}
