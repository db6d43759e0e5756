// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.EnumSet;

/**
 * Whether two entries may be one person. A name counts as a product of surname and forenames, so that one weak half makes
 * a weak whole; birthday and numbers then lift or lower it.
 */
public final class PersonLikeness {
    private static final int FROM_IDENTIFIER = 92;
    private static final int AFTER_MARRIAGE = 76;

    private PersonLikeness() {}

    public static Likeness compare(PersonFacts one, PersonFacts other) {
        var names = bestOfNames(one, other);
        var born = Births.compare(one.born(), other.born());
        if (names.score() == 0 && born == Reason.BORN_SAME_DAY && shareForename(one, other))
            names = new Likeness(AFTER_MARRIAGE - 10, EnumSet.of(Reason.SURNAME_CHANGED));
        var found = names.score() == 0 || born == null ? names : withBirth(names, born);
        return withPostcode(withIdentifiers(found, one, other), one, other);
    }

    /** Names alone. */
    public static Likeness compare(PersonName one, PersonName other) {
        var straight = pair(one, other);
        var crossed =
                pair(new PersonName(one.surname(), one.forenames()), other).with(Reason.NAMES_SWAPPED, -8);
        return crossed.score() > straight.score() && crossed.score() >= Likeness.POSSIBLE ? crossed : straight;
    }

    private static Likeness bestOfNames(PersonFacts one, PersonFacts other) {
        var best = Likeness.NONE;
        for (int mine = 0; mine < one.names().size(); mine++) {
            for (int theirs = 0; theirs < other.names().size(); theirs++) {
                var found = compare(one.names().get(mine), other.names().get(theirs));
                if (found.score() <= best.score()) continue;
                best = mine + theirs == 0 ? found : found.with(Reason.OTHER_NAME, 0);
            }
        }
        return best;
    }

    private static Likeness pair(PersonName one, PersonName other) {
        var surname = new Surname(one.surname()).compare(new Surname(other.surname()));
        if (surname.score() == 0) return Likeness.NONE;
        var forenames = new Forenames(one.forenames()).compare(new Forenames(other.forenames()));
        if (forenames.score() == 0) return Likeness.NONE;
        int score = surname.score() * forenames.score() / 100;
        var reasons = EnumSet.copyOf(surname.reasons());
        reasons.addAll(forenames.reasons());
        if (surname.score() < 100 || forenames.score() < 100) reasons.remove(Reason.SAME_NAME);
        return new Likeness(score, reasons);
    }

    private static boolean shareForename(PersonFacts one, PersonFacts other) {
        return one.names().stream().anyMatch(mine -> other.names().stream()
                .anyMatch(theirs -> !mine.forenames().isBlank()
                        && new Forenames(mine.forenames())
                                        .compare(new Forenames(theirs.forenames()))
                                        .score()
                                >= 85));
    }

    private static Likeness withBirth(Likeness names, Reason born) {
        int room = 100 - names.score();
        return switch (born) {
            case BORN_SAME_DAY -> names.with(born, Math.max(10, room / 2));
            case BORN_DAY_AND_MONTH_SWAPPED, BORN_ONE_DIGIT_APART -> names.with(born, room / 4);
            default -> names.with(born, -35);
        };
    }

    private static Likeness withIdentifiers(Likeness found, PersonFacts one, PersonFacts other) {
        boolean same = one.identifiers().entrySet().stream()
                .anyMatch(mine -> mine.getValue().equals(other.identifiers().get(mine.getKey())));
        if (same) return found.with(Reason.SAME_IDENTIFIER, Math.max(5, FROM_IDENTIFIER - found.score()));
        boolean differ =
                found.score() > 0 && one.identifiers().keySet().stream().anyMatch(other.identifiers()::containsKey);
        return differ ? found.with(Reason.DIFFERENT_IDENTIFIER, -30) : found;
    }

    private static Likeness withPostcode(Likeness found, PersonFacts one, PersonFacts other) {
        boolean same =
                found.score() > 0 && one.postcode() != null && one.postcode().equals(other.postcode());
        return same ? found.with(Reason.SAME_POSTCODE, 5) : found;
    }
}
