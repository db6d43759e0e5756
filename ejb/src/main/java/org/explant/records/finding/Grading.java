// SPDX-License-Identifier: Apache-2.0
package org.explant.records.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/** Grades of the published schemes, as the report names them; no scheme is ever turned into another. */
final class Grading {
    private static final int NEAR = 6;

    private static final Set<String> BETWEEN = Words.of("""
            grade graded type classification class scale score system criteria as the on : - = ( is stage
            category norwich oxford imperial et al to according by a lesion in )
            """);

    private static final Set<String> GRADES = Set.of("A", "B", "C1", "C2", "C3", "I", "II", "III");

    @SuppressWarnings("ImmutableEnumChecker")
    private enum Scheme {
        ANDERSON(Set.of("A", "B", "C1", "C2", "C3")),
        HAUPTFLEISCH(Set.of("I", "II", "III")),
        MATTHIES(Set.of("1", "2A", "2B", "3")),
        PFIRRMANN(Set.of("0", "1", "2", "3", "4"));

        private final Set<String> grades;

        Scheme(Set<String> grades) {
            this.grades = grades;
        }
    }

    private record Grade(String value, int at, int next) {}

    private Grading() {}

    static List<Candidate> of(Tokens tokens) {
        var found = new ArrayList<Candidate>();
        for (int index = 0; index < tokens.size(); index++)
            for (Scheme scheme : Scheme.values())
                if (tokens.at(index).isWord()
                        && tokens.at(index).lower().equals(scheme.name().toLowerCase(java.util.Locale.ROOT)))
                    graded(tokens, index, scheme).ifPresent(found::add);
        return found;
    }

    private static Optional<Candidate> graded(Tokens tokens, int index, Scheme scheme) {
        var grade = after(tokens, index + 1, scheme).or(() -> before(tokens, index - 1, scheme));
        return grade.filter(each -> !isList(tokens, each)).map(each -> {
            var parts = List.<Part>of(
                    tokens.part(PartName.SCHEME, scheme.name(), index, index + 1),
                    tokens.part(PartName.GRADE, each.value(), each.at(), each.next()));
            return Candidate.of(CandidateKind.IMAGING_FINDING, parts, Set.of());
        });
    }

    private static Optional<Grade> after(Tokens tokens, int from, Scheme scheme) {
        for (int at = from; at < from + NEAR; at++) {
            var grade = grade(tokens, at, scheme, true);
            if (grade.isPresent()) return grade;
            if (!tokens.in(at, BETWEEN)) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Grade> before(Tokens tokens, int from, Scheme scheme) {
        for (int at = from; at > from - NEAR; at--) {
            boolean named = tokens.in(at - 1, Set.of("grade", "type", "class", "stage"));
            var grade = named ? grade(tokens, at, scheme, false) : Optional.<Grade>empty();
            if (grade.isPresent()) return grade;
            if (!tokens.in(at, BETWEEN)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** A grade of the scheme: a word such as {@code C2}, or a figure with its letter such as {@code 2a}. */
    private static Optional<Grade> grade(Tokens tokens, int at, Scheme scheme, boolean forward) {
        var raw = tokens.at(at).raw();
        boolean small = raw.equals("a") || raw.equals("i");
        if (tokens.at(at).isNumber()
                && tokens.touchesPrevious(at + 1)
                && tokens.at(at + 1).isWord()) {
            var both = (raw + tokens.at(at + 1).raw()).toUpperCase(java.util.Locale.ROOT);
            return scheme.grades.contains(both) ? Optional.of(new Grade(both, at, at + 2)) : Optional.empty();
        }
        var value = raw.toUpperCase(java.util.Locale.ROOT);
        boolean named = !small && scheme.grades.contains(value);
        return named && (forward || !tokens.at(at).isLineEnd())
                ? Optional.of(new Grade(value, at, at + 1))
                : Optional.empty();
    }

    /** {@code A normal, B infection}. */
    private static boolean explains(Tokens tokens, int next) {
        return tokens.at(next).isWord()
                && tokens.is(next + 1, ",")
                && GRADES.contains(tokens.at(next + 2).raw());
    }

    /** {@code A, B, C1, C2 and C3} explains the scheme and grades nobody. */
    private static boolean isList(Tokens tokens, Grade grade) {
        boolean joined = tokens.in(grade.next(), Set.of(",", "-", "to", "or", "/", "="));
        var after = tokens.at(grade.next() + 1).raw();
        if (tokens.is(grade.next(), "=") || explains(tokens, grade.next())) return true;
        return joined
                && after.length() <= 3
                && !after.isEmpty()
                && (GRADES.contains(after) || tokens.at(grade.next() + 1).isNumber());
    }
}
