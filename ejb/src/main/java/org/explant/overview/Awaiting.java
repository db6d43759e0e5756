// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.diary.Diary;
import org.explant.diary.DiaryCounts;
import org.explant.diary.DiaryFilter;
import org.explant.diary.DiaryScope;
import org.explant.diary.DiaryWhen;
import org.explant.monitoring.due.Worklist;
import org.explant.monitoring.due.Worklists;

/** How much awaits the reader, or everybody, in other features. */
@Dependent
class Awaiting {
    private final Diary diary;
    private final Worklists worklists;

    @Inject
    Awaiting(Diary diary, Worklists worklists) {
        this.diary = diary;
        this.worklists = worklists;
    }

    DiaryCounts diary(boolean own) {
        var scope = own ? DiaryScope.MINE : DiaryScope.EVERYONE;
        return diary.counts(new DiaryFilter(scope, DiaryWhen.ALL, null, null));
    }

    /** Reviews of hips that are overdue. */
    long monitoring(boolean own) {
        return worklists.counts(own).of(Worklist.OVERDUE);
    }
}
