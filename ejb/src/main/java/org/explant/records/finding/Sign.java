// SPDX-License-Identifier: Apache-2.0
package org.explant.records.finding;

import java.util.List;
import java.util.Optional;
import org.explant.records.text.Spelling;
import org.explant.records.text.Tokens;

/** What a scan of a hip can show. */
enum Sign {
    PSEUDOTUMOUR("pseudotumour", "pseudotumor", "psuedotumour", "psuedotumor", "pseudo tumour", "pseudotumours", "pseudotumors"),
    REACTION_TO_DEBRIS("armd", "adverse reaction to metal", "altr", "adverse local tissue reaction", "soft tissue reaction"),
    METALLOSIS("metallosis"),
    EFFUSION("effusion", "effusions"),
    COLLECTION("collection", "collections", "bursal fluid", "fluid collection", "simple fluid", "bursal distension"),
    MASS("solid mass", "cystic mass", "soft tissue mass", "periprosthetic mass", "peri prosthetic mass", "mass"),
    SYNOVIAL_THICKENING("synovial thickening", "synovitis", "thickened synovium"),
    MUSCLE_ATROPHY("atrophy", "fatty infiltration", "muscle wasting"),
    TENDON_AVULSION("avulsion", "avulsed", "tendon tear", "detachment"),
    BONE_OEDEMA("bone oedema", "marrow oedema", "bone marrow oedema"),
    OSTEOLYSIS("osteolysis", "osteolytic"),
    LOOSENING("loosening", "lucent line", "lucency", "radiolucency", "radiolucent");

    private final List<String[]> names;

    Sign(String... names) {
        this.names = java.util.Arrays.stream(names).map(name -> name.split(" ")).toList();
    }

    /** A sign where it is named; {@code next} is the token behind it. */
    record Found(Sign sign, int at, int next) {}

    /** The sign that is named from this token on, by the longest of its names. */
    static Optional<Found> at(Tokens tokens, int index) {
        if (!tokens.at(index).isWord()) return Optional.empty();
        Found best = null;
        for (Sign sign : values())
            for (String[] name : sign.names) {
                int next = behind(tokens, index, name);
                if (next > 0 && (best == null || next > best.next)) best = new Found(sign, index, next);
            }
        return Optional.ofNullable(best);
    }

    private static int behind(Tokens tokens, int index, String[] name) {
        int at = index;
        for (int word = 0; word < name.length; word++) {
            if (word > 0 && tokens.is(at, "-")) at++;
            if (word > 0 && tokens.at(at).isLineEnd() && tokens.runsOn(at)) at++;
            if (!Spelling.matches(tokens.at(at).lower(), name[word])) return -1;
            at++;
        }
        return at;
    }
}
