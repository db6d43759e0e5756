// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The name of a company or an institution, without what only says its legal form. */
final class CompanyName {
    private static final Set<String> FORMS = Set.of(
            "ltd",
            "limited",
            "plc",
            "llp",
            "lp",
            "llc",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "companies",
            "gmbh",
            "ag",
            "sa",
            "sas",
            "sarl",
            "spa",
            "srl",
            "bv",
            "nv",
            "kg",
            "se",
            "ab",
            "oy",
            "pty",
            "the",
            "and",
            "of",
            "et",
            "und",
            "for");

    /** Words that many share: they count, but little, and nobody is looked up under them. */
    private static final Set<String> COMMON = Set.of(
            "uk",
            "gb",
            "usa",
            "us",
            "europe",
            "european",
            "international",
            "global",
            "group",
            "holding",
            "holdings",
            "services",
            "service",
            "solutions",
            "systems",
            "products",
            "orthopaedics",
            "orthopaedic",
            "orthopedics",
            "orthopedic",
            "medical",
            "healthcare",
            "health",
            "surgical",
            "implants",
            "nhs",
            "trust",
            "foundation",
            "hospital",
            "hospitals",
            "university",
            "royal",
            "general",
            "infirmary",
            "clinic",
            "surgery",
            "practice",
            "centre",
            "center",
            "board",
            "authority",
            "solicitors",
            "chambers",
            "insurance",
            "court",
            "county",
            "st",
            "saint",
            "north",
            "south",
            "east",
            "west",
            "and");

    private static final int COMMON_WEIGHT = 1;
    private static final int OWN_WEIGHT = 5;

    private final List<String> words;

    CompanyName(String name) {
        var all = Folding.words(name.replace("&", " and ").replace("+", " and "));
        var core = all.stream().filter(word -> !FORMS.contains(word)).toList();
        words = core.isEmpty() ? all : core;
    }

    List<String> words() {
        return words;
    }

    /** The words that are its own; all of them where all are common. */
    List<String> own() {
        var own = words.stream().filter(word -> !COMMON.contains(word)).toList();
        return own.isEmpty() ? words : own;
    }

    static int weight(String word) {
        return COMMON.contains(word) ? COMMON_WEIGHT : OWN_WEIGHT;
    }

    /** The first letters of its own words, where there are at least two. */
    String initials() {
        return own().size() < 2
                ? ""
                : own().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** S&N, SN, JRI: the whole name is no longer than an abbreviation. */
    boolean isAbbreviation() {
        return glued().length() >= 2 && glued().length() <= 5 && words.stream().allMatch(word -> word.length() == 1)
                || words.size() == 1 && glued().length() <= 4 && glued().length() >= 2;
    }

    String glued() {
        return String.join("", words);
    }
}
