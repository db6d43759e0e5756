// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.implant.construct.Construct;
import org.explant.monitoring.result.Threshold;

/** Reads a written alert. A cell without a verification is refused with its place, and so is whatever the engine cannot tell apart. */
final class GuidanceFile {
    /** The head sizes from which the engine tries what is not known: no row may tell others apart. */
    private static final Set<Integer> HEADS_FROM = Set.of(36, 47, 49);

    private final GuidanceText text;

    private GuidanceFile(GuidanceText text) {
        this.text = text;
    }

    static GuidanceVersion read(String text) {
        return read(GuidanceText.of(text));
    }

    static GuidanceVersion read(GuidanceText text) {
        return new GuidanceFile(text).version();
    }

    private GuidanceVersion version() {
        var head = text.sections().getFirst();
        return new GuidanceVersion(
                head.needed("reference"),
                head.needed("title"),
                head.stated("issued", LocalDate::parse),
                head.statedOrNull("completed by", LocalDate::parse),
                families(head),
                words(head.text("replaces")),
                head.text("note"),
                all("row").map(GuidanceFile::row).toList(),
                all("trigger").map(GuidanceFile::trigger).toList());
    }

    private Stream<GuidanceSection> all(String kind) {
        return text.sections().stream().filter(each -> each.kind().equals(kind));
    }

    private static GuidanceRow row(GuidanceSection section) {
        var condition = new Condition(
                section.value("construct", GuidanceFile::construct),
                section.value("head from", text -> head(text, 0)),
                section.value("head to", text -> head(text, 1)),
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

    private static GuidanceTrigger trigger(GuidanceSection section) {
        var months = section.value("repeat after months", Integer::valueOf);
        return new GuidanceTrigger(
                section.reading("kind", _ -> TriggerKind.valueOf(section.name())),
                section.stated("advice", Function.identity()),
                section.value("threshold", GuidanceFile::threshold),
                months == null ? 0 : months,
                section.value("construct", GuidanceFile::construct));
    }

    private static Construct construct(String text) {
        var construct = Construct.valueOf(text);
        if (construct != Construct.RESURFACING && construct != Construct.STEMMED)
            throw new IllegalArgumentException(text);
        return construct;
    }

    private static int head(String text, int more) {
        int millimetres = Integer.parseInt(text);
        if (!HEADS_FROM.contains(millimetres + more)) throw new IllegalArgumentException(text);
        return millimetres;
    }

    /** {@code 7 119 134.5}: micrograms, nanomoles of cobalt, nanomoles of chromium, each in a litre. */
    private static Threshold threshold(String text) {
        var figures = Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
        return new Threshold(figures.get(0), figures.get(1), figures.get(2));
    }

    private static Set<DeviceFamily> families(GuidanceSection section) {
        return section.reading(
                "devices",
                text -> words(text).stream().map(DeviceFamily::valueOf).collect(Collectors.toSet()));
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
            default -> throw new IllegalArgumentException(text);
        };
    }
}
