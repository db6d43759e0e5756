// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.monitoring.result.Threshold;
import org.jspecify.annotations.Nullable;

/** Writes a version as its reader reads it. */
public final class GuidanceWriting {
    private GuidanceWriting() {}

    public static GuidanceText of(GuidanceVersion version) {
        var sections = new ArrayList<GuidanceSection>();
        var head = new LinkedHashMap<String, String>();
        head.put("reference", version.reference());
        head.put("title", version.title());
        head.put("issued", stated(version.issued(), Object::toString));
        if (version.completedBy() != null) head.put("completed by", stated(version.completedBy(), Object::toString));
        if (!version.families().isEmpty()) head.put("devices", codes(version.families()));
        if (!version.replaces().isEmpty()) head.put("replaces", String.join(", ", sorted(version.replaces())));
        if (!version.note().isBlank()) head.put("note", version.note());
        sections.add(new GuidanceSection("version", "", head));
        version.rows().forEach(row -> sections.add(row(row)));
        version.triggers().forEach(trigger -> sections.add(trigger(trigger)));
        return new GuidanceText(sections);
    }

    private static GuidanceSection row(GuidanceRow row) {
        var lines = new LinkedHashMap<String, String>();
        var who = row.condition();
        if (!who.families().isEmpty()) lines.put("devices", codes(who.families()));
        put(lines, "construct", who.construct());
        put(lines, "head from", who.headFrom());
        put(lines, "head to", who.headTo());
        put(lines, "symptomatic", yes(who.symptomatic()));
        put(lines, "female", yes(who.female()));
        put(lines, "rated 10A", yes(who.ratedTenA()));
        lines.put("frequency", stated(row.frequency(), Frequency::written));
        if (row.alternative() != null) lines.put("alternative", stated(row.alternative(), Frequency::written));
        for (var each : Examination.values())
            lines.put(
                    each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    stated(row.examination(each), Requirement::name));
        if (!row.note().isBlank()) lines.put("note", row.note());
        return new GuidanceSection("row", row.rowId(), lines);
    }

    private static GuidanceSection trigger(GuidanceTrigger trigger) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("advice", stated(trigger.advice(), Function.identity()));
        if (trigger.threshold() != null) lines.put("threshold", threshold(trigger.threshold()));
        if (trigger.repeatMonths() > 0) lines.put("repeat after months", Integer.toString(trigger.repeatMonths()));
        put(lines, "construct", trigger.construct());
        return new GuidanceSection("trigger", trigger.kind().name(), lines);
    }

    private static String threshold(Threshold threshold) {
        return threshold.micrograms().toPlainString() + " "
                + threshold.cobaltNanomoles().toPlainString() + " "
                + threshold.chromiumNanomoles().toPlainString();
    }

    private static <T> String stated(Stated<T> cell, Function<T, String> written) {
        return (written.apply(cell.value()) + " | " + cell.verification() + " | " + cell.source()).strip();
    }

    private static void put(Map<String, String> lines, String line, @Nullable Object value) {
        if (value != null) lines.put(line, value.toString());
    }

    private static @Nullable String yes(@Nullable Boolean told) {
        if (told == null) return null;
        return told ? "yes" : "no";
    }

    private static String codes(Set<DeviceFamily> families) {
        return families.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
