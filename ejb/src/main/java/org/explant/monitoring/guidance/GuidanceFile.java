// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.implant.construct.Construct;
import org.explant.monitoring.result.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * One alert as it is written in a resource file: sections {@code [version]}, {@code [row T1]}, {@code [trigger KIND]}
 * with lines {@code name = value | VERIFICATION | source}. A cell without a verification does not load.
 */
final class GuidanceFile {
    private final List<Section> sections = new ArrayList<>();

    private record Section(String kind, String name, Map<String, String> lines) {
        String text(String key) {
            return lines.getOrDefault(key, "");
        }

        <T> Stated<T> stated(String key, Function<String, T> read) {
            var parts = text(key).split("\\|", 3);
            if (parts.length < 3) throw new IllegalStateException(kind + " " + name + ": " + key);
            return new Stated<>(read.apply(parts[0].strip()), Verification.valueOf(parts[1].strip()), parts[2].strip());
        }

        <T> @Nullable Stated<T> statedOrNull(String key, Function<String, T> read) {
            return lines.containsKey(key) ? stated(key, read) : null;
        }

        <T> @Nullable T value(String key, Function<String, T> read) {
            var text = lines.get(key);
            return text == null ? null : read.apply(text);
        }
    }

    static GuidanceVersion read(String text) {
        var file = new GuidanceFile();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::take);
        return file.version();
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            var words = line.substring(1, line.length() - 1).split(" ", 2);
            sections.add(new Section(words[0], words.length < 2 ? "" : words[1], new LinkedHashMap<>()));
            return;
        }
        int equals = line.indexOf('=');
        sections.getLast()
                .lines()
                .put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
    }

    private GuidanceVersion version() {
        var head = sections.getFirst();
        return new GuidanceVersion(
                head.text("reference"),
                head.text("title"),
                head.stated("issued", LocalDate::parse),
                head.statedOrNull("completed by", LocalDate::parse),
                families(head),
                words(head.text("replaces")),
                head.text("note"),
                all("row").map(GuidanceFile::row).toList(),
                all("trigger").map(GuidanceFile::trigger).toList());
    }

    private Stream<Section> all(String kind) {
        return sections.stream().filter(each -> each.kind().equals(kind));
    }

    private static GuidanceRow row(Section section) {
        var condition = new Condition(
                section.value("construct", Construct::valueOf),
                section.value("head from", Integer::valueOf),
                section.value("head to", Integer::valueOf),
                section.value("symptomatic", GuidanceFile::yes),
                section.value("female", GuidanceFile::yes),
                families(section),
                section.value("rated 10A", GuidanceFile::yes));
        var examinations = new EnumMap<Examination, Stated<Requirement>>(Examination.class);
        for (var each : Examination.values())
            examinations.put(
                    each, section.stated(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), Requirement::valueOf));
        return new GuidanceRow(
                section.name(),
                condition,
                section.stated("frequency", Frequency::of),
                section.statedOrNull("alternative", Frequency::of),
                examinations,
                section.text("note"));
    }

    private static GuidanceTrigger trigger(Section section) {
        var months = section.value("repeat after months", Integer::valueOf);
        return new GuidanceTrigger(
                TriggerKind.valueOf(section.name()),
                section.stated("advice", Function.identity()),
                section.value("threshold", GuidanceFile::threshold),
                months == null ? 0 : months,
                section.value("construct", Construct::valueOf));
    }

    /** {@code 7 119 134.5}: micrograms, nanomoles of cobalt, nanomoles of chromium, each in a litre. */
    private static Threshold threshold(String text) {
        var figures = Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
        return new Threshold(figures.get(0), figures.get(1), figures.get(2));
    }

    private static Set<DeviceFamily> families(Section section) {
        return words(section.text("devices")).stream()
                .map(DeviceFamily::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException(text);
        };
    }
}
