// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;
import org.explant.shared.NotFound;

/** Many queries counted at once, kept with the counts of that moment. A list is its owner's alone. */
@Stateless
@RolesAllowed(Permission.SEARCHES)
public class TermLists {
    @Inject
    private TermQueries queries;

    @Inject
    private TermCounting counting;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    /** Counts the queries in every claim that the reader may see, or in one; a query that is none is told in its line. */
    public TermListId count(@NotNull @Valid NewTermList wanted) {
        var counted = counting.of(wanted);
        var list = new TermList(wanted, counted.claim(), reader.accountId(), counted.moment());
        var entityManager = queries.entityManager();
        entityManager.persist(list);
        counted.lines().forEach(line -> entityManager.persist(new TermCount(list.listId(), line)));
        var facts = Map.of(
                "list", list.listId().toString(),
                "terms", Integer.toString(counted.lines().size()));
        trail.record(
                Act.TERMS_COUNTED,
                counted.claim() == null ? null : counted.claim().value(),
                null,
                facts);
        return list.listId();
    }

    /** The same queries once more, as a new list beside the earlier one. */
    public TermListId again(@NotNull TermListId which) {
        var sheet = sheet(which);
        var line = sheet.line();
        var terms = sheet.terms().stream().map(TermLine::query).toList();
        return count(new NewTermList(line.name(), terms, line.claim(), line.exact()));
    }

    /** One's own lists, newest first. */
    public List<TermListLine> lines() {
        return queries.lines(reader.accountId());
    }

    /** One of them. */
    public TermSheet sheet(@NotNull TermListId which) {
        var line = queries.line(which, reader.accountId()).orElseThrow(NotFound::new);
        return new TermSheet(line, queries.terms(which.value()));
    }

    /** No longer listed. */
    public void remove(@NotNull TermListId which) {
        queries.list(which, reader.accountId()).orElseThrow(NotFound::new).remove(counting.now());
    }

    /** A list as a file to take away. */
    public byte[] file(@NotNull TermListId which, @NotNull FileFormat format, @NotNull Paper paper) {
        var sheet = sheet(which);
        var facts = Map.of(
                "list", which.toString(),
                "format", format.name(),
                "rows", Integer.toString(sheet.terms().size()));
        trail.record(Act.EXPORTED, null, null, facts);
        return format.write(paper);
    }
}
