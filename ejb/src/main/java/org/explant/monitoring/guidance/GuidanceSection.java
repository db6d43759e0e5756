// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a written alert: its head, a row of its table, or a trigger.
 *
 * @param kind {@code version}, {@code row} or {@code trigger}
 * @param name of a row or a trigger; empty of the head
 * @param lines what is written, by its name, in order
 */
public record GuidanceSection(String kind, String name, Map<String, String> lines) {
    private static final Map<String, String> FORMS = Map.of(
            "frequency", "every 1 | NOT_VERIFIED | source; also: local, or 1 2 3 7, every 3",
            "alternative", "every 1 | NOT_VERIFIED | source; also: local, or 1 2 3 7, every 3",
            "issued", "2017-06-29 | READ | source",
            "completed by", "2017-07-27 | READ | source",
            "head from", "36, 47 or 49",
            "head to", "35, 46 or 48",
            "threshold", "7 119 134.5",
            "advice", "the advice in one line | READ | source",
            "replaces", "references of alerts in the list, with commas between",
            "reference", "MDA/2017/018");

    private static final String YES_OR_CODE = "yes or no, or one of the codes that other versions use";
    private static final String CELL = "EACH_REVIEW | READ | source, each part between upright strokes";

    public GuidanceSection {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /** {@code row T1}; {@code version} of the head. */
    public String title() {
        return name.isEmpty() ? kind : kind + " " + name;
    }

    /** The same with that line; without it where the text is null. */
    public GuidanceSection with(String line, @Nullable String text) {
        var changed = new LinkedHashMap<>(lines);
        if (text == null) changed.remove(line);
        else changed.put(line, text);
        return new GuidanceSection(kind, name, changed);
    }

    String text(String key) {
        return lines.getOrDefault(key, "");
    }

    String needed(String key) {
        if (text(key).isBlank()) throw refused(key);
        return text(key);
    }

    <T> Stated<T> stated(String key, Function<String, T> read) {
        var parts = text(key).split("\\|", 3);
        if (parts.length < 3 || parts[0].isBlank()) throw refused(key);
        return reading(
                key,
                _ -> new Stated<>(
                        read.apply(parts[0].strip()), Verification.valueOf(parts[1].strip()), parts[2].strip()));
    }

    <T> @Nullable Stated<T> statedOrNull(String key, Function<String, T> read) {
        return lines.containsKey(key) ? stated(key, read) : null;
    }

    <T> @Nullable T value(String key, Function<String, T> read) {
        return lines.containsKey(key) ? reading(key, read) : null;
    }

    <T> T reading(String key, Function<String, T> read) {
        try {
            return read.apply(text(key));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notRead) {
            throw refused(key);
        }
    }

    NotGuidance refused(String key) {
        var form = kind.equals("row") && FORMS.get(key) == null ? CELL : YES_OR_CODE;
        return new NotGuidance(title() + ", " + key, FORMS.getOrDefault(key, form));
    }
}
