// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.claim.ClaimId;
import org.explant.claim.Walls;
import org.explant.search.QueryRefused;
import org.explant.search.SearchGate;
import org.explant.search.SearchShelf;
import org.explant.search.facet.KnownFields;
import org.explant.searchindex.Filters;
import org.explant.searchindex.TermList.Line;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QuerySettings;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a list as queries and has the index count them in one pass. */
@Dependent
class TermCounting {
    @Inject
    private SearchGate gate;

    @Inject
    private KnownFields fields;

    @Inject
    private SearchShelf shelf;

    @Inject
    private Walls walls;

    @Inject
    private Clock clock;

    /** Lines with their counts, in the order given. */
    record Counted(@Nullable ClaimId claim, TermList.Moment moment, List<TermLine> lines) {}

    /** One line as read: a query, or why it is none. */
    private record Typed(
            String words,
            @Nullable PageQuery query,
            @Nullable String problem) {}

    Instant now() {
        return clock.instant();
    }

    Counted of(NewTermList wanted) {
        ClaimId claim = wanted.claim() == null ? null : walls.open(wanted.claim());
        var filters = claim == null
                ? Filters.none()
                : Filters.none().inGroups(Set.of(claim.value().toString()));
        List<Typed> typed =
                wanted.terms().stream().map(term -> read(term, wanted.exact())).toList();
        List<PageQuery> queries = new ArrayList<>();
        typed.forEach(each -> {
            if (each.query() != null) queries.add(each.query());
        });
        var found = gate.terms(queries, filters);
        var moment = new TermList.Moment(
                now(), shelf.upTo(found.reach().watermark()), found.reach().partial());
        return new Counted(claim, moment, lines(typed, found.lines()));
    }

    private static List<TermLine> lines(List<Typed> typed, List<Line> counted) {
        List<TermLine> lines = new ArrayList<>();
        int next = 0;
        for (Typed each : typed) {
            Line line = each.query() == null ? null : counted.get(next++);
            lines.add(line(lines.size(), each, line));
        }
        return lines;
    }

    private static TermLine line(int place, Typed typed, @Nullable Line line) {
        if (line == null) return new TermLine(place, typed.words(), typed.problem(), 0, 0, 0, 0);
        return new TermLine(
                place,
                typed.words(),
                null,
                line.found().pages(),
                line.found().documents(),
                line.subjects(),
                line.exclusive());
    }

    private Typed read(String words, boolean exact) {
        try {
            var settings = QuerySettings.usual().with(fields);
            return new Typed(words, gate.read(words, exact ? settings.exactly() : settings), null);
        } catch (QueryRefused refused) {
            return new Typed(words, null, refused.problem());
        }
    }
}
