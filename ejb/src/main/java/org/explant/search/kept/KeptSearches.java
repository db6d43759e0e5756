// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;
import org.explant.search.SearchAnswer;
import org.explant.search.SearchId;
import org.explant.search.SearchSheet;
import org.explant.search.SearchShelf;
import org.explant.search.Searches;
import org.explant.search.gap.Gap;
import org.explant.search.gap.Gaps;
import org.explant.shared.NotFound;

/** Searches kept with what they found: run again later, compared, shared, put on paper. */
@Stateless
@RolesAllowed(Permission.SEARCHES)
public class KeptSearches {
    @Inject
    private KeptQueries queries;

    @Inject
    private Searches searches;

    @Inject
    private Gaps gaps;

    @Inject
    private SearchShelf shelf;

    @Inject
    private KeptTrail trail;

    /** Keeps a search of the reader's, with its answer of this moment. */
    public KeptId keep(@NotNull SearchId search, @NotNull @Valid KeptDetails wanted) {
        SearchSheet asked = searches.asked(search);
        var claim = asked.claim() == null ? null : trail.open(asked.claim());
        var kept = new KeptSearch(wanted, new KeptSearch.Asked(search, claim), trail.reader(), trail.now());
        queries.entityManager().persist(kept);
        answered(kept.keptId(), search);
        trail.acted(Act.SEARCH_KEPT, kept.keptId());
        return kept.keptId();
    }

    /** Runs it again, under the rights of whoever calls; the answer joins the earlier ones. */
    public SearchId again(@NotNull KeptId which) {
        var kept = kept(which);
        SearchId search = shelf.copy(kept.search());
        answered(which, search);
        trail.acted(Act.KEPT_SEARCH_RUN, which);
        return search;
    }

    /** One's own and those shared with one, newest first. */
    public List<KeptLine> lines() {
        return queries.lines(trail.reader());
    }

    /** One with its answers. */
    public KeptSheet sheet(@NotNull KeptId which) {
        var kept = kept(which);
        var line = queries.line(which, trail.reader()).orElseThrow(NotFound::new);
        var answers = queries.answers(which, trail.reader()).stream()
                .map(KeptAnswer::line)
                .toList();
        return new KeptSheet(line, shelf.sheet(kept.search()), kept.details().readers(), answers);
    }

    /** What could not be searched when that answer was given. */
    public List<Gap> gaps(@NotNull UUID answer) {
        return queries.gaps(answer, trail.reader());
    }

    /** Another name, other people. */
    public void change(@NotNull KeptId which, int seen, @NotNull @Valid KeptDetails wanted) {
        own(which).change(seen, wanted);
        trail.acted(Act.KEPT_SEARCH_CHANGED, which);
    }

    /** No longer listed, for nobody. */
    public void remove(@NotNull KeptId which) {
        own(which).remove(trail.now());
        trail.acted(Act.KEPT_SEARCH_REMOVED, which);
    }

    /** What was found, on paper. */
    public byte[] file(@NotNull KeptId which, @NotNull FileFormat format, @NotNull Paper paper) {
        kept(which);
        trail.exported(which, format.name());
        return format.write(paper);
    }

    private void answered(KeptId kept, SearchId search) {
        SearchAnswer answer = searches.answer(search, 0, 1);
        var held = new KeptAnswer(kept, answer, trail.reader(), trail.now());
        queries.entityManager().persist(held);
        gaps.list(answer.request().claim()).items().forEach(gap -> queries.entityManager()
                .persist(new KeptGap(held.answerId(), gap)));
    }

    private KeptSearch kept(KeptId which) {
        return queries.kept(which, trail.reader()).orElseThrow(NotFound::new);
    }

    private KeptSearch own(KeptId which) {
        var kept = kept(which);
        if (!kept.isOwnedBy(trail.reader())) throw new NotFound();
        return kept;
    }
}
