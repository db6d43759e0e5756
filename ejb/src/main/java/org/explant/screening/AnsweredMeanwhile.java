// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import java.util.List;
import org.explant.shared.RuleBroken;

/** Somebody else answered the same questions first; theirs stands, and nothing of this person's was written. */
public final class AnsweredMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient List<Question> questions;

    AnsweredMeanwhile(List<Question> questions) {
        super(questions.size());
        this.questions = List.copyOf(questions);
    }

    /** Which of them. */
    public List<Question> questions() {
        return questions;
    }
}
