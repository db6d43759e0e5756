// SPDX-License-Identifier: Apache-2.0
package org.explant.web.diary;

import org.explant.diary.DiaryLine;
import org.explant.diary.DiaryWhat;
import org.explant.web.Sentences;

/** What awaits somebody, in words, and where it stands. */
final class DiaryWords {
    private DiaryWords() {}

    /** Its kind, and what was written of it. */
    static String of(DiaryLine line) {
        if (line.what() == DiaryWhat.FILE_REVIEW) return Sentences.format("diary.review");
        var words = line.words() == null ? "" : line.words();
        if (line.kindName() == null) return words;
        return words.isEmpty() ? line.kindName() : Sentences.format("diary.kind", line.kindName(), words);
    }

    static String page(DiaryLine line) {
        var reference = line.reference().value();
        return switch (line.what()) {
            case KEY_DATE -> "/claim-date.xhtml?date=" + line.entryId();
            case TASK -> "/claim-task.xhtml?task=" + line.entryId();
            case UNDERTAKING -> "/claim-undertaking.xhtml?undertaking=" + line.entryId();
            case REVIEW_ACTION, FILE_REVIEW -> "/claim-work.xhtml?ref=" + reference;
        };
    }
}
