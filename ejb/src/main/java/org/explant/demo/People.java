// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.explant.demo.DemoClaimant.Contact;
import org.explant.demo.DemoClaimant.Sex;
import org.explant.demo.DemoClaimant.Way;
import org.explant.demo.paper.Dice;
import org.explant.demo.paper.Library;
import org.jspecify.annotations.Nullable;

/** Invents claimants whose numbers cannot belong to anyone. */
final class People {
    private static final List<String> SURNAMES = Library.section("surnames");
    private static final List<String> WOMEN = Library.section("women");
    private static final List<String> MEN = Library.section("men");
    private static final List<String> STREETS = Library.section("streets");
    private static final List<String> TOWNS = Library.section("towns");

    private People() {}

    static DemoClaimant claimant(int index, @Nullable LocalDate died, Dice dice) {
        var sex = dice.chance(58) ? Sex.FEMALE : Sex.MALE;
        String surname = SURNAMES.get(index);
        String forename = sex == Sex.FEMALE ? WOMEN.get(index % WOMEN.size()) : MEN.get(index % MEN.size());
        var town = dice.pick(TOWNS).split(" \\| ", -1);
        return new DemoClaimant(
                title(sex, dice),
                forename,
                surname,
                sex,
                LocalDate.of(1936, 1, 1).plusDays(dice.between(0, 27 * 365)),
                died,
                nhsNumber(index),
                niNumber(dice),
                List.of(dice.between(1, 148) + " " + dice.pick(STREETS), town[0]),
                town[1] + dice.between(1, 9) + " " + dice.between(1, 9) + letters(dice),
                contact(forename, surname, dice));
    }

    private static String title(Sex sex, Dice dice) {
        if (dice.chance(4)) return "Dr";
        return sex == Sex.MALE ? "Mr" : dice.pick(List.of("Mrs", "Mrs", "Mrs", "Ms", "Miss"));
    }

    /** 999 000 0000 to 999 999 9999 are set aside and never issued. */
    private static String nhsNumber(int index) {
        for (int n = 100_000 + index * 7_919; ; n++) {
            String nine = "999" + n;
            int check = checkDigit(nine);
            if (check < 10) return nine + check;
        }
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (nine.charAt(i) - '0') * (10 - i);
        return (11 - sum % 11) % 11;
    }

    /** PZ is kept for the offices' own use and is no person's prefix, though it has the published form. */
    private static String niNumber(Dice dice) {
        return "PZ%06d%s".formatted(dice.between(100_000, 999_999), dice.pick(List.of("A", "B", "C", "D")));
    }

    /** Numbers that the regulator keeps for drama, and a domain that is kept for examples. */
    private static Contact contact(String forename, String surname, Dice dice) {
        String email = dice.chance(70) ? address(forename, surname) : null;
        var preferred = email == null ? dice.pick(List.of(Way.POST, Way.PHONE)) : dice.pick(List.of(Way.values()));
        var never = dice.chance(25) ? dice.pick(List.of(Way.POST, Way.PHONE, Way.MOBILE)) : null;
        if (never == preferred) never = null;
        return new Contact(
                "01632 960%03d".formatted(dice.between(0, 999)),
                "07700 900%03d".formatted(dice.between(0, 999)),
                email,
                preferred,
                never,
                never == null ? "" : dice.pick(Library.section("contact.notes")));
    }

    private static String address(String forename, String surname) {
        String name = forename + "." + surname;
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "") + "@example.org";
    }

    private static String letters(Dice dice) {
        String allowed = "ABDEFGHJLNPQRSTUWXYZ";
        return "" + allowed.charAt(dice.between(0, 19)) + allowed.charAt(dice.between(0, 19));
    }
}
