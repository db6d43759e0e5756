// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The screening of one enquiry.
 *
 * @param answers every answer ever given, the latest first
 * @param decisions every decision, the latest first
 */
public record ScreeningSheet(List<AnswerLine> answers, List<DecisionLine> decisions) {
    public ScreeningSheet {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /** The answer that counts; null while the question is open. */
    public @Nullable AnswerLine answer(Question question) {
        return answers.stream()
                .filter(line -> line.question() == question)
                .findFirst()
                .orElse(null);
    }

    /** The answers that count. */
    public Map<Question, AnswerLine> current() {
        var current = new EnumMap<Question, AnswerLine>(Question.class);
        answers.forEach(line -> current.putIfAbsent(line.question(), line));
        return current;
    }

    /** Questions without an answer. */
    public List<Question> open() {
        return Arrays.stream(Question.values())
                .filter(each -> answer(each) == null)
                .toList();
    }

    /**
     * Refuses to take on what has not been asked in full, has a conflict, or is about no metal-on-metal hip. Whether
     * time and device are sure enough is for the person who decides.
     */
    void checkAcceptable() {
        if (!open().isEmpty()) throw new ScreeningIncomplete(open().size());
        var current = current();
        if (answered(current, Question.CONFLICT) != Answer.NO) throw new ConflictNotCleared();
        if (answered(current, Question.METAL_ON_METAL) == Answer.NO) throw new NotMetalOnMetal();
    }

    private static @Nullable Answer answered(Map<Question, AnswerLine> current, Question question) {
        var line = current.get(question);
        return line == null ? null : line.answer();
    }
}
