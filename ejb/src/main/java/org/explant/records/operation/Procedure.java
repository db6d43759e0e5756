// SPDX-License-Identifier: Apache-2.0
package org.explant.records.operation;

import java.util.Optional;
import java.util.Set;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/** Operations on a hip, as papers name them. */
enum Procedure {
    RESURFACING,
    REPLACEMENT,
    REVISION;

    private static final Set<String> ALL_HIP = Words.of("""
            hip thr tha resurfacing bhr arthroplasty asr hips
            """);

    private static final Set<String> PRODUCTS = Words.of("""
            system systems stem device devices component components femoral acetabular cup clinic list pain leaflet
            policy register registry database patients form service pathway club
            """);

    /** An operation where it is named, {@code hip} wherever the words say so. */
    record Found(Procedure procedure, int at, int next, boolean hip) {}

    /** The operation that is named from this token on; a product of that name is none. */
    static Optional<Found> at(Tokens tokens, int index) {
        return named(tokens, index).filter(found -> !tokens.in(found.next(), PRODUCTS));
    }

    private static Optional<Found> named(Tokens tokens, int index) {
        return switch (tokens.at(index).lower()) {
            case "revision", "revised" -> Optional.of(revision(tokens, index));
            case "resurfacing" -> Optional.of(resurfacing(tokens, index));
            case "bhr" -> birmingham(tokens, index);
            case "thr", "tha" -> Optional.of(new Found(REPLACEMENT, index, index + 1, true));
            case "hip" -> {
                boolean replaced = tokens.in(index + 1, Set.of("replacement", "arthroplasty"));
                boolean surfaced = tokens.is(index + 1, "resurfacing");
                if (surfaced) yield Optional.of(new Found(RESURFACING, index, index + 2, true));
                yield replaced ? Optional.of(new Found(REPLACEMENT, index, index + 2, true)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** {@code Left BHR 2005}: the device by itself is no operation. */
    private static Optional<Found> birmingham(Tokens tokens, int index) {
        boolean dated = PrintedDay.isYear(tokens.at(index + 1))
                || PrintedDay.at(tokens, index + 1).isPresent();
        boolean done = dated && tokens.in(index - 1, Set.of("left", "right"));
        return done ? Optional.of(new Found(RESURFACING, index, index + 1, true)) : Optional.empty();
    }

    private static Found resurfacing(Tokens tokens, int index) {
        boolean hip = tokens.is(index - 1, "hip") || tokens.are(index + 1, "of", "hip") || hipNear(tokens, index);
        return new Found(RESURFACING, index, index + 1, hip);
    }

    private static Found revision(Tokens tokens, int index) {
        int next = index + 1;
        boolean hip = false;
        for (int at = index + 1; at < index + 9 && tokens.sameSentence(at, index); at++)
            if (tokens.in(at, ALL_HIP)) {
                hip = true;
                next = at + 1;
                if (tokens.in(next, Set.of("replacement", "arthroplasty", "resurfacing"))) next++;
                break;
            } else if (tokens.at(at).isNumber()) break;
        return new Found(REVISION, index, next, hip || hipNear(tokens, index));
    }

    private static boolean hipNear(Tokens tokens, int index) {
        for (int at = index - 10; at < index; at++)
            if (tokens.sameSentence(at, index) && tokens.in(at, ALL_HIP)) return true;
        return false;
    }
}
