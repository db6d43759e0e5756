// SPDX-License-Identifier: Apache-2.0
package org.explant.web.screening;

import java.io.Serializable;
import org.explant.screening.Answer;
import org.explant.screening.AnswerLine;
import org.explant.screening.GivenAnswer;
import org.explant.screening.Question;
import org.jspecify.annotations.Nullable;

/** One question of the sheet, with what is typed and what stands. */
public class AnswerInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Question question;
    private int seen;
    private transient @Nullable AnswerLine stands;
    private @Nullable Answer answer;
    private @Nullable String words;

    AnswerInput(Question question, @Nullable AnswerLine stands) {
        this.question = question;
        this.stands = stands;
        seen = stands == null ? 0 : stands.number();
        answer = stands == null ? null : stands.answer();
        words = stands == null ? null : stands.words();
    }

    /** Somebody else answered meanwhile: theirs is shown, what was typed stays. */
    void meet(@Nullable AnswerLine theirs) {
        stands = theirs;
        seen = theirs == null ? 0 : theirs.number();
    }

    @Nullable
    GivenAnswer given() {
        return answer == null ? null : new GivenAnswer(question, answer, words, seen);
    }

    public Question getQuestion() {
        return question;
    }

    public @Nullable AnswerLine getStands() {
        return stands;
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable Answer typed) {
        answer = typed;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }
}
