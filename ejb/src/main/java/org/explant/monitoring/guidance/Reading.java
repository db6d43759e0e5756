// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an era says of a hip of which some is unknown: each row it may fall under, and what would have to be so.
 *
 * @param possible the strictest first; one where nothing that matters is unknown, none where no alert covers it
 * @param mayBeUncovered whether, by some of what is unknown, no alert covers it
 * @param matters the unknown facts that decide between rows which ask for different things
 */
public record Reading(List<Meaning> possible, boolean mayBeUncovered, Set<RuleFact> matters) {
    /**
     * One row, and the values of what matters under which it is the hip's.
     *
     * @param when empty where there is but one
     */
    public record Meaning(Applied applied, Map<RuleFact, Set<String>> when) {}

    public Reading {
        possible = List.copyOf(possible);
        matters = Set.copyOf(matters);
    }

    /** The row that asks for most. */
    public Optional<Applied> strictest() {
        return possible.stream().findFirst().map(Meaning::applied);
    }

    /** How often, where every possible row says the same; null where they differ or one may not cover the hip. */
    public @Nullable Frequency sharedFrequency() {
        var all = possible.stream()
                .map(each -> each.applied().row().frequency().value())
                .distinct()
                .toList();
        return mayBeUncovered || all.size() != 1 ? null : all.getFirst();
    }

    /** What is asked of an examination, where every possible row says the same. */
    public @Nullable Requirement sharedRequirement(Examination examination) {
        var all = possible.stream()
                .map(each -> each.applied().row().examination(examination).value())
                .distinct()
                .toList();
        return mayBeUncovered || all.size() != 1 ? null : all.getFirst();
    }

    static Reading of(Era era, Known known) {
        var outcomes = new LinkedHashMap<Situation, Optional<Applied>>();
        known.worlds().forEach(world -> outcomes.put(world, era.governing(world)));
        var matters = EnumSet.noneOf(RuleFact.class);
        for (var fact : known.unknown()) if (decides(fact, outcomes)) matters.add(fact);
        var byDemands = new LinkedHashMap<GuidanceRow.Demands, List<Map.Entry<Situation, Applied>>>();
        outcomes.forEach((world, applied) -> applied.ifPresent(there -> byDemands
                .computeIfAbsent(there.row().demands(), _ -> new ArrayList<>())
                .add(Map.entry(world, there))));
        var meanings = byDemands.values().stream()
                .map(worlds -> meaning(worlds, matters))
                .sorted(Comparator.comparing((Meaning each) -> -each.applied().strictness()))
                .toList();
        boolean uncovered = outcomes.values().stream().anyMatch(Optional::isEmpty);
        return new Reading(meanings, uncovered, matters);
    }

    /** Whether two hips that differ in this alone fall under rows that ask for different things. */
    private static boolean decides(RuleFact fact, Map<Situation, Optional<Applied>> outcomes) {
        var seen = new HashMap<String, Optional<GuidanceRow.Demands>>();
        for (var each : outcomes.entrySet()) {
            var demands = each.getValue().map(applied -> applied.row().demands());
            var before = seen.putIfAbsent(without(fact, each.getKey()), demands);
            if (before != null && !before.equals(demands)) return true;
        }
        return false;
    }

    private static String without(RuleFact fact, Situation world) {
        var text = new StringBuilder();
        for (var each : RuleFact.values())
            if (each != fact) text.append(value(each, world)).append('|');
        return text.toString();
    }

    private static Meaning meaning(List<Map.Entry<Situation, Applied>> worlds, Set<RuleFact> matters) {
        var when = new LinkedHashMap<RuleFact, Set<String>>();
        for (var fact : matters) {
            var values = new TreeSet<String>();
            worlds.forEach(each -> values.add(value(fact, each.getKey())));
            when.put(fact, values);
        }
        return new Meaning(worlds.getFirst().getValue(), when);
    }

    /** A code for the value, as screens and programs name it. */
    private static String value(RuleFact fact, Situation world) {
        return switch (fact) {
            case CONSTRUCT -> world.construct().name();
            case HEAD_SIZE -> HeadBand.of(world.headMillimetres()).name();
            case SYMPTOMS -> world.symptomatic() ? "SYMPTOMATIC" : "ASYMPTOMATIC";
            case SEX -> world.female() ? "FEMALE" : "MALE";
            case DEVICE -> world.family().name();
            case ODEP_RATING -> world.ratedTenA() ? "RATED_10A" : "NOT_RATED_10A";
        };
    }
}
