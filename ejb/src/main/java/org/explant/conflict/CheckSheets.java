// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.shared.NotFound;

/** Puts checks together as a reader may see them. */
@Dependent
class CheckSheets {
    private final ConflictQueries queries;

    @Inject
    CheckSheets(ConflictQueries queries) {
        this.queries = queries;
    }

    List<CheckLine> lines(List<CheckRow> rows) {
        var ids = rows.stream().map(CheckRow::check).toList();
        if (ids.isEmpty()) return List.of();
        Map<UUID, List<String>> names = queries.names(ids).stream()
                .collect(Collectors.groupingBy(NameRow::check, Collectors.mapping(NameRow::name, Collectors.toList())));
        Map<UUID, List<DecisionRow>> decisions =
                queries.decisions(ids).stream().collect(Collectors.groupingBy(DecisionRow::check));
        return rows.stream()
                .map(row -> line(
                        row,
                        names.getOrDefault(row.check(), List.of()),
                        decisions.getOrDefault(row.check(), List.of())))
                .toList();
    }

    CheckSheet sheet(UUID check, AccountId reader, boolean decides) {
        var row = queries.line(check, reader, decides).orElseThrow(NotFound::new);
        var line = lines(List.of(row)).getFirst();
        var matches = queries.matches(check, reader).stream()
                .map(match -> match.line(line.names()))
                .toList();
        var decisions = queries.decisions(List.of(check)).stream()
                .map(DecisionRow::line)
                .toList();
        var found = queries.entityManager().find(ConflictCheck.class, check);
        return new CheckSheet(line, matches, queries.hidden(check, reader) > 0, found.isMore(), decisions);
    }

    private static CheckLine line(CheckRow row, List<String> names, List<DecisionRow> decisions) {
        var last = decisions.isEmpty() ? null : decisions.getFirst().outcome();
        return new CheckLine(
                row.check(),
                row.at(),
                row.by(),
                row.claim(),
                row.side(),
                names,
                ConflictState.of(row.anything(), last));
    }
}
