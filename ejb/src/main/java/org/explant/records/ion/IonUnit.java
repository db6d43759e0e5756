// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.Optional;
import java.util.Set;
import org.explant.records.text.Tokens;

/** Units that laboratories print, and how high a result in each can be. */
@SuppressWarnings("ImmutableEnumChecker")
enum IonUnit {
    NMOL_L("nmol/L", 1, Set.of("nmol", "nanomol", "nanomoles")),
    UG_L("ug/L", 17, Set.of("ug", "µg", "μg", "mcg", "microgram", "micrograms")),
    PPB("ppb", 17, Set.of("ppb")),
    NG_ML("ng/mL", 17, Set.of("ng")),
    UMOL_L("umol/L", 1000, Set.of("umol", "µmol", "μmol", "micromol", "micromoles"));

    /** Nanomoles in a litre above which a person should look twice, and above which it is no result. */
    private static final double UNUSUAL = 1_000;

    private static final double IMPOSSIBLE = 20_000;

    /** Micromoles above which the element is creatinine, or the unit another. */
    private static final double MOST_MICROMOLES = 5;

    private final String printed;
    private final double nanomoles;
    private final Set<String> words;

    IonUnit(String printed, double nanomoles, Set<String> words) {
        this.printed = printed;
        this.nanomoles = nanomoles;
        this.words = words;
    }

    String printed() {
        return printed;
    }

    boolean allows(double value) {
        return this == UMOL_L ? value <= MOST_MICROMOLES : value * nanomoles <= IMPOSSIBLE;
    }

    boolean isUnusual(double value) {
        return value * nanomoles > UNUSUAL;
    }

    /** A unit where it stands; {@code next} is the token behind it. */
    record Found(IonUnit unit, int at, int next) {}

    /** The unit that begins with this token. */
    static Optional<Found> at(Tokens tokens, int index) {
        if (tokens.are(index, "parts", "per", "billion")) return Optional.of(new Found(PPB, index, index + 3));
        for (IonUnit unit : values()) {
            if (!unit.isNamed(tokens, index)) continue;
            if (unit == PPB) return Optional.of(new Found(PPB, index, index + 1));
            boolean per = tokens.is(index + 1, "/") || tokens.is(index + 1, "per");
            if (per && unit.isVolume(tokens.at(index + 2).lower()))
                return Optional.of(new Found(unit, index, index + 3));
        }
        return Optional.empty();
    }

    private boolean isNamed(Tokens tokens, int index) {
        var lower = tokens.at(index).lower();
        boolean misread = lower.length() == 4 && tokens.at(index).isWord();
        return words.contains(lower)
                || (misread
                        && words.contains(
                                lower.replace('0', 'o').replace('1', 'l').replace("moi", "mol")));
    }

    /** A litre; a one or an I behind a stroke is a litre misread. */
    private boolean isVolume(String lower) {
        if (this == NG_ML) return lower.equals("ml") || lower.equals("millilitre");
        return Set.of("l", "1", "i", "litre", "liter").contains(lower);
    }
}
