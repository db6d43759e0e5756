// SPDX-License-Identifier: Apache-2.0
package org.explant.records.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Doubt;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Token;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/**
 * Totals of the Oxford Hip Score. The score of 1996 runs from 60 to 12, the present one from 0 to 48; where the
 * paper does
 * not say which, and the figure does not, nobody guesses.
 */
public final class ScoreReading {
    private static final int FURTHEST = 12;
    private static final int WORST_OLD = 60;
    private static final int BEST_NEW = 48;
    private static final int BEST_OLD = 12;
    private static final String NEW = "0-48";
    private static final String OLD = "12-60";

    private static final Set<String> BETWEEN = Words.of("""
            score scores is was of at : = - – today now total the has had fallen fell risen rose to improved
            deteriorated declined dropped a an only just still ( ) ohs recorded as scored being been pre post op
            operative preoperative postoperative hip left right l r his her from questionnaire completed giving
            result stands current currently poor good excellent fair
            """);

    private static final Set<String> NO_TOTAL = Words.of("""
            % items item questions question months years weeks patients point points mm th
            """);

    private static final Set<String> NOBODYS = Words.of("""
            mean median average cohort patients ranges scale minimum minimal difference threshold if below above
            knee shoulder elbow maximum best worst series band bands guidance published
            """);

    private static final Set<String> AFTER_FIRST = Words.of("""
            to and pre post - op , operative operatively now ( ) preop postop preoperative postoperative
            """);

    private final Tokens tokens;

    private ScoreReading(Tokens tokens) {
        this.tokens = tokens;
    }

    private record Scale(String name, int at, int next) {}

    /** Every total of the page. */
    public static List<Candidate> of(Tokens tokens) {
        var reading = new ScoreReading(tokens);
        var found = new ArrayList<Candidate>();
        for (int index = 0; index < tokens.size(); index++) {
            int next = reading.named(index);
            if (next < 0) continue;
            reading.after(index, next).forEach(found::add);
            var last = found.isEmpty() ? null : found.getLast();
            index = next - 1;
            while (last != null
                    && index + 1 < tokens.size()
                    && tokens.at(index + 1).from() < last.to()) index++;
        }
        return found;
    }

    /** The token behind the name of the score; -1 where it is not named here. */
    private int named(int index) {
        if (tokens.is(index, "ohs") && tokens.at(index).raw().equals("OHS")) return index + 1;
        if (!tokens.is(index, "oxford")) return -1;
        int hip = tokens.is(index + 1, "hip") ? index + 2 : index + 1;
        if (tokens.is(hip, "score") || tokens.is(hip, "scores")) return hip + 1;
        return -1;
    }

    private List<Candidate> after(int name, int from) {
        if (isNobodys(name)) return List.of();
        var found = new ArrayList<Candidate>();
        for (int at = from; at < from + FURTHEST; at++) {
            if (PrintedDay.at(tokens, at).isPresent()) {
                at = PrintedDay.at(tokens, at).orElseThrow().next() - 1;
                continue;
            }
            if (tokens.at(at).isNumber()) {
                total(at).ifPresent(found::add);
                second(at).flatMap(this::total).ifPresent(found::add);
                return found;
            }
            if (bracketedScale(at).isPresent())
                at = bracketedScale(at).orElseThrow().next() - 1;
            else if (!tokens.in(at, BETWEEN) && !isSoftEnd(at)) return found;
        }
        return found;
    }

    private boolean isSoftEnd(int at) {
        return tokens.at(at).isLineEnd() && tokens.runsOn(at);
    }

    /** {@code from 41 to 29}, {@code 18 pre-op and 44 post-op}: the second total of two. */
    private Optional<Integer> second(int first) {
        int at = scaleBehind(first).map(Scale::next).orElse(first + 1);
        for (int most = at + 6; at < most; at++) {
            if (tokens.at(at).isNumber()) return isSecond(at) ? Optional.of(at) : Optional.empty();
            if (!tokens.in(at, AFTER_FIRST)) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isSecond(int at) {
        boolean led = tokens.in(
                at - 1, Set.of("to", "and", "op", "now", "operative", "operatively", "postop", "postoperative"));
        return led && PrintedDay.at(tokens, at).isEmpty();
    }

    private Optional<Candidate> total(int at) {
        Token figure = tokens.at(at);
        boolean range = tokens.is(at + 1, "-") && tokens.at(at + 2).isNumber();
        if (!figure.isWhole() || figure.raw().length() > 2 || range || tokens.in(at + 1, NO_TOTAL))
            return Optional.empty();
        if (tokens.is(at - 1, "-") && tokens.at(at - 2).isNumber()) return Optional.empty();
        var scale = scaleBehind(at);
        boolean ratio = tokens.is(at + 1, "/") && scale.isEmpty();
        int total = (int) figure.number();
        if (ratio || total > WORST_OLD || !fits(total, scale)) return Optional.empty();
        var parts = new ArrayList<Part>();
        parts.add(tokens.part(PartName.TOTAL, Integer.toString(total), at, at + 1));
        var said = scale.map(each -> tokens.part(PartName.SCALE, each.name(), each.at(), each.next()));
        said.or(() -> onlyScale(total, at)).ifPresent(parts::add);
        var doubts = parts.size() == 1 ? EnumSet.of(Doubt.SCALE_NOT_SAID) : EnumSet.noneOf(Doubt.class);
        return Optional.of(Candidate.of(CandidateKind.HIP_SCORE, parts, doubts));
    }

    private static boolean fits(int total, Optional<Scale> scale) {
        return scale.isEmpty() || (scale.get().name().equals(NEW) ? total <= BEST_NEW : total >= BEST_OLD);
    }

    /** A figure that only one of the two scales has. */
    private Optional<Part> onlyScale(int total, int at) {
        if (total > BEST_NEW) return Optional.of(tokens.part(PartName.SCALE, OLD, at, at + 1));
        return total < BEST_OLD ? Optional.of(tokens.part(PartName.SCALE, NEW, at, at + 1)) : Optional.empty();
    }

    /** {@code /48}, {@code out of 60}, {@code (0-48 scale)}, {@code (old scoring)}. */
    private Optional<Scale> scaleBehind(int figure) {
        int at = figure + 1;
        if (tokens.is(at, "/") && isEnd(at + 1)) return Optional.of(ending(at + 1, at, at + 2));
        boolean outOf = tokens.are(at, "out", "of") || tokens.are(at, "of", "a");
        if (outOf && isEnd(at + 2)) return Optional.of(ending(at + 2, at, at + 3));
        if (tokens.is(at, "of") && isEnd(at + 1)) return Optional.of(ending(at + 1, at, at + 2));
        return tokens.in(at, Set.of("(", "on", ",")) ? bracketedScale(at) : Optional.empty();
    }

    private Optional<Scale> bracketedScale(int from) {
        int at = from;
        while (at < from + 4 && tokens.in(at, Set.of("(", "on", "the", ",", "scale", "scored"))) at++;
        if (at == from) return Optional.empty();
        boolean range = tokens.in(at + 1, Set.of("-", "to", "–"))
                && isEnd(at + 2)
                && (tokens.is(at, "0") || tokens.is(at, "12"));
        if (range) return Optional.of(ending(at + 2, at, closed(at + 3)));
        if (isEnd(at) && tokens.in(at + 1, Set.of(")", "point"))) return Optional.of(ending(at, at, closed(at + 1)));
        boolean old = tokens.is(at, "old") || tokens.is(at, "original") || tokens.is(at, "1996");
        boolean fresh = tokens.is(at, "new") || tokens.is(at, "modern");
        boolean scoring = tokens.in(at + 1, Set.of("scale", "scoring", "score", "version", "system"));
        if (!scoring || (!old && !fresh)) return Optional.empty();
        return Optional.of(new Scale(old ? OLD : NEW, at, closed(at + 2)));
    }

    private int closed(int at) {
        int next = tokens.in(at, Set.of("scale", "point", "scoring")) ? at + 1 : at;
        if (tokens.is(next, "scale")) next++;
        return tokens.is(next, ")") ? next + 1 : next;
    }

    private boolean isEnd(int at) {
        return tokens.is(at, "48") || tokens.is(at, "60");
    }

    private Scale ending(int end, int from, int next) {
        return new Scale(tokens.is(end, "48") ? NEW : OLD, from, next);
    }

    private boolean isNobodys(int name) {
        for (int at = name - 1; at >= name - 10 && tokens.sameSentence(at, name); at--)
            if (tokens.in(at, NOBODYS)) return true;
        return false;
    }
}
