// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/**
 * Where a sentence speaks of thresholds, of other people, or of something that is not blood: figures behind such a word
 * are no results, until the sentence ends or comes to what this person's test showed.
 */
final class Bars {
    private static final Set<String> FOR_GOOD = Words.of("""
            threshold thresholds limit limits cutoff cut exceed exceeds exceeding reference range ranges
            background if should unless whenever would unlikely patients cohort median mean average published
            literature toxicity urine urinary synovial aspirate tissue patch allergy workers supplement supplements
            recommends recommend tolerance expected target calibration detection equal equals equivalent
            corresponds volunteers donors controls population uncertainty recommended advises advised csf nails
            hair unrelated sister brother mother father wife husband
            """);

    /** Words that say, wherever they stand in a sentence, that it is about metals and not about a person. */
    private static final Set<String> OF_NOBODY = Words.of("""
            equivalent equals corresponds cohort median published literature study studies subjects unexposed
            volunteers donors population guide adults workers series urine urinary synovial aspirate tolerable
            calibration control people persons
            """);

    private static final Set<String> UNTIL_A_RESULT = Words.of("""
            mhra mda guidance guideline guidelines alert action normal above below
            """);

    private static final Set<String> RESULTS = Words.of("""
            showed shows show showing revealed results result bloods today taken back his her my your latest
            recent confirmed
            """);

    private enum State {
        OPEN,
        UNTIL_A_RESULT,
        FOR_GOOD
    }

    private final boolean[] barred;

    private Bars(boolean[] barred) {
        this.barred = barred;
    }

    static Bars of(Tokens tokens) {
        var barred = new boolean[tokens.size()];
        var states = ofNobody(tokens);
        for (int index = 0; index < barred.length; index++) {
            int sentence = tokens.sentence(index);
            if (goesOn(tokens, index) && states.get(tokens.sentence(index - 1)) != null)
                states.putIfAbsent(sentence, states.get(tokens.sentence(index - 1)));
            var state = states.getOrDefault(sentence, State.OPEN);
            barred[index] = state != State.OPEN;
            var after = after(tokens, index, state);
            if (after != state) states.put(sentence, after);
        }
        return new Bars(barred);
    }

    private static Map<Integer, State> ofNobody(Tokens tokens) {
        var states = new HashMap<Integer, State>();
        for (int index = 0; index < tokens.size(); index++)
            if (tokens.in(index, OF_NOBODY)) states.put(tokens.sentence(index), State.FOR_GOOD);
        return states;
    }

    /** What stands in brackets or behind a semicolon is of the kind of what stands before. */
    private static boolean goesOn(Tokens tokens, int index) {
        return tokens.is(index, "(") || tokens.is(index, "[") || tokens.is(index - 1, ";");
    }

    /** Whether a word before this one in its sentence keeps what follows from being a result. */
    boolean at(int index) {
        return barred[index];
    }

    private static State after(Tokens tokens, int index, State before) {
        if (before == State.FOR_GOOD || tokens.in(index, FOR_GOOD)) return State.FOR_GOOD;
        if (tokens.are(index, "joint", "fluid")) return State.FOR_GOOD;
        boolean more = tokens.in(index, Set.of("greater", "more", "higher")) && tokens.is(index + 1, "than");
        if (more || tokens.in(index, UNTIL_A_RESULT)) return State.UNTIL_A_RESULT;
        if (tokens.is(index, ",") && tokens.is(index - 1, "normal")) return State.OPEN;
        return tokens.in(index, RESULTS) ? State.OPEN : before;
    }
}
