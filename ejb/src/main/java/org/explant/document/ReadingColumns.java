// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the reader writes on a document's row. It leaves the version alone: a person's change is never in its way. */
final class ReadingColumns {
    private static final String COUNTS = """
            pages_searchable = (select count(distinct page) from page_text t where t.document_id = d.document_id
                and t.state in ('SEARCHABLE', 'POOR_TEXT')),
            pages_not_searchable = (select count(distinct page) from page_text t where t.document_id = d.document_id
                and t.state not in ('SEARCHABLE', 'POOR_TEXT')
                and not exists (select 1 from page_text o where o.document_id = t.document_id and o.page = t.page
                    and o.state in ('SEARCHABLE', 'POOR_TEXT')))
            """;

    private final Connection connection;

    ReadingColumns(Connection connection) {
        this.connection = connection;
    }

    void begun(UUID document, int pages, Set<DocumentProblem> notices) throws SQLException {
        try (var update = connection.prepareStatement(
                "update document set state = 'READING', pages = ?, pages_read = 0, problems = ? where document_id = ?")) {
            update.setInt(1, pages);
            update.setString(2, names(notices));
            run(update, 3, document);
        }
    }

    void progressed(UUID document, int pagesRead) throws SQLException {
        try (var update = connection.prepareStatement("update document set pages_read = ? where document_id = ?")) {
            update.setInt(1, pagesRead);
            run(update, 2, document);
        }
    }

    /** Shows what is read so far to whoever watches the row's counts: the index. */
    void shown(UUID document) throws SQLException {
        try (var update = connection.prepareStatement(
                "update document d set " + COUNTS + ", read_at = clock_timestamp() where document_id = ?")) {
            run(update, 1, document);
        }
    }

    /** @param failure why the whole was given up, or null where every page was told */
    void ended(UUID document, Set<DocumentProblem> notices, @Nullable DocumentProblem failure) throws SQLException {
        shown(document);
        var found = EnumSet.noneOf(DocumentProblem.class);
        found.addAll(notices);
        if (failure != null) found.add(failure);
        found.addAll(pageProblems(document));
        try (var update = connection.prepareStatement("""
                update document d set problems = ?, pages_read = pages_searchable + pages_not_searchable,
                    state = case when ? and pages_searchable = 0 then 'FAILED'
                                 when ? or pages_not_searchable > 0 then 'PARTLY_READ'
                                 else 'SEARCHABLE' end
                where document_id = ?
                """)) {
            update.setString(1, names(found));
            update.setBoolean(2, failure != null);
            update.setBoolean(3, failure != null);
            run(update, 4, document);
        }
    }

    private Set<DocumentProblem> pageProblems(UUID document) throws SQLException {
        var found = EnumSet.noneOf(DocumentProblem.class);
        try (var select = connection.prepareStatement("""
                select distinct state from (
                    select distinct on (page) state from page_text where document_id = ? order by page, reading desc) latest
                """)) {
            select.setObject(1, document);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    switch (rows.getString(1)) {
                        case "NO_TEXT" -> found.add(DocumentProblem.PAGES_WITHOUT_TEXT);
                        case "POOR_TEXT" -> found.add(DocumentProblem.PAGES_WITH_POOR_TEXT);
                        case "TIMED_OUT", "FAILED" -> found.add(DocumentProblem.PAGES_FAILED);
                        default -> {}
                    }
                }
            }
        }
        return found;
    }

    private static void run(PreparedStatement update, int place, UUID document) throws SQLException {
        update.setObject(place, document);
        if (update.executeUpdate() != 1) throw new IllegalStateException("no such document");
    }

    private static String names(Set<DocumentProblem> problems) {
        return problems.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
