// SPDX-License-Identifier: Apache-2.0
package org.explant.records.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.records.text.Spelling;
import org.explant.records.text.Tokens;

/** What a scan of a hip can show. */
@SuppressWarnings("ImmutableEnumChecker")
enum Sign {
    PSEUDOTUMOUR(
            "pseudotumour",
            "pseudotumor",
            "psuedotumour",
            "psuedotumor",
            "pseudo tumour",
            "pseudotumours",
            "pseudotumors"),
    REACTION_TO_DEBRIS(
            "armd",
            "adverse reaction to metal",
            "reaction to metal debris",
            "altr",
            "adverse local tissue reaction",
            "soft tissue reaction"),
    METALLOSIS("metallosis"),
    EFFUSION("effusion", "effusions"),
    COLLECTION("collection", "collections", "bursal fluid", "fluid collection", "simple fluid", "bursal distension"),
    MASS("solid mass", "cystic mass", "soft tissue mass", "periprosthetic mass", "peri prosthetic mass", "mass"),
    SYNOVIAL_THICKENING("synovial thickening", "synovitis", "thickened synovium"),
    MUSCLE_ATROPHY("atrophy", "fatty infiltration", "muscle wasting", "wasting"),
    TENDON_AVULSION("avulsion", "avulsed", "tendon tear", "detachment"),
    BONE_OEDEMA("bone oedema", "marrow oedema", "bone marrow oedema"),
    OSTEOLYSIS("osteolysis", "osteolytic"),
    LOOSENING("loosening", "lucent line", "lucency", "radiolucency", "radiolucent");

    private static final Map<String, List<Name>> BY_FIRST_WORD = Arrays.stream(values())
            .flatMap(sign -> sign.names.stream().map(words -> new Name(sign, words)))
            .collect(Collectors.groupingBy(name -> name.words.getFirst()));

    private final List<List<String>> names;

    Sign(String... names) {
        this.names = Arrays.stream(names)
                .map(name -> Arrays.stream(name.split(" ")).map(Spelling::fold).toList())
                .toList();
    }

    private record Name(Sign sign, List<String> words) {}

    /** A sign where it is named; {@code next} is the token behind it. */
    record Found(Sign sign, int at, int next) {}

    /** The sign that is named from this token on, by the longest of its names. */
    static Optional<Found> at(Tokens tokens, int index) {
        Found best = null;
        for (Name name : BY_FIRST_WORD.getOrDefault(tokens.at(index).folded(), List.of())) {
            int next = behind(tokens, index, name.words);
            if (next > 0 && (best == null || next > best.next)) best = new Found(name.sign, index, next);
        }
        return Optional.ofNullable(best).filter(found -> !isErrand(tokens, found));
    }

    /** {@code Collection of the appliance} is nothing that a scan shows. */
    private static boolean isErrand(Tokens tokens, Found found) {
        boolean of = found.sign == COLLECTION && tokens.is(found.next, "of");
        return of && !tokens.in(found.next + 1, Set.of("fluid", "debris", "pus"));
    }

    private static int behind(Tokens tokens, int index, List<String> name) {
        int at = index;
        for (int word = 0; word < name.size(); word++) {
            if (word > 0 && tokens.is(at, "-")) at++;
            if (word > 0 && tokens.at(at).isLineEnd() && tokens.runsOn(at)) at++;
            if (!tokens.at(at).folded().equals(name.get(word))) return -1;
            at++;
        }
        return at;
    }
}
