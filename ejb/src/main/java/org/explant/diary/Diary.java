// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** What awaits the reader, the reader's team, everybody: of the claims that exist for the reader. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Diary {
    @Inject
    private DiaryPages pages;

    @Inject
    private FileTrail trail;

    /** One page of it. */
    public Slice<DiaryLine> lines(@NotNull @Valid DiaryFilter filter, @NotNull SliceRequest wanted) {
        var slice = pages.slice(filter, wanted, asking());
        var facts = Map.of("scope", filter.scope().name(), "total", Long.toString(slice.total()));
        trail.noted(Act.DIARY_READ, null, null, facts);
        return slice;
    }

    /** How much awaits, whatever days the filter names; leaves no trace. */
    public DiaryCounts counts(@NotNull @Valid DiaryFilter filter) {
        return new DiaryCounts(
                number(filter, DiaryWhen.OVERDUE),
                number(filter, DiaryWhen.TODAY),
                number(filter, DiaryWhen.WEEK),
                number(filter, DiaryWhen.MONTH),
                number(filter, DiaryWhen.ALL));
    }

    private long number(DiaryFilter filter, DiaryWhen when) {
        return pages.number(filter.on(when), asking());
    }

    private DiaryPages.Asking asking() {
        return new DiaryPages.Asking(trail.reader(), trail.today());
    }
}
