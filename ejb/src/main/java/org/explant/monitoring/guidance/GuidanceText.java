// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is written: sections {@code [version]}, {@code [row T1]}, {@code [trigger KIND]} with lines
 * {@code name = value | VERIFICATION | source}. The files that Explant comes with and the versions that people edit have
 * this one shape and are read by one reader.
 */
public record GuidanceText(List<GuidanceSection> sections) {
    private static final String SECTION = "[row T1], [trigger KIND] or, first of all, [version]";
    private static final String LINE = "name = value | VERIFICATION | source";

    public GuidanceText {
        sections = List.copyOf(sections);
    }

    /** What stands in one line before and after. */
    public record Difference(
            String section,
            String line,
            @Nullable String before,
            @Nullable String after) {}

    /** @throws NotGuidance where it has not even that shape */
    public static GuidanceText of(String text) {
        var sections = new ArrayList<GuidanceSection>();
        var titles = new LinkedHashSet<String>();
        for (String each : text.lines().map(String::strip).toList()) {
            if (each.isEmpty() || each.startsWith("#")) continue;
            if (each.startsWith("[")) {
                var section = section(each);
                if (!titles.add(section.title())) throw new NotGuidance(each, SECTION);
                sections.add(section);
                continue;
            }
            int equals = each.indexOf('=');
            if (equals < 1 || sections.isEmpty()) throw new NotGuidance(each, LINE);
            var line = each.substring(0, equals).strip();
            sections.add(
                    sections.removeLast().with(line, each.substring(equals + 1).strip()));
        }
        if (sections.isEmpty() || !sections.getFirst().kind().equals("version"))
            throw new NotGuidance("[version]", SECTION);
        return new GuidanceText(sections);
    }

    private static GuidanceSection section(String heading) {
        if (!heading.matches("\\[(version|(row|trigger) \\S+)]")) throw new NotGuidance(heading, SECTION);
        var words = heading.substring(1, heading.length() - 1).split(" ", 2);
        return new GuidanceSection(words[0], words.length < 2 ? "" : words[1], new LinkedHashMap<>());
    }

    /** The version that is written there. */
    public GuidanceVersion version() {
        return GuidanceFile.read(this);
    }

    public Optional<GuidanceSection> section(String kind, String name) {
        return sections.stream()
                .filter(each -> each.kind().equals(kind) && each.name().equals(name))
                .findFirst();
    }

    /** The same with that line in that section; without it where the text is null. */
    public GuidanceText with(String title, String line, @Nullable String text) {
        if (sections.stream().noneMatch(each -> each.title().equals(title))) throw new NotGuidance(title, SECTION);
        return new GuidanceText(sections.stream()
                .map(each -> each.title().equals(title) ? each.with(line, text) : each)
                .toList());
    }

    /** What stands in that line; null where nothing does. */
    public @Nullable String line(String title, String line) {
        return sections.stream()
                .filter(each -> each.title().equals(title))
                .map(each -> each.lines().get(line))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Line by line, how another text came from this one. */
    public List<Difference> to(GuidanceText other) {
        var places = new LinkedHashSet<List<String>>();
        for (var text : List.of(this, other))
            for (var section : text.sections)
                section.lines().keySet().forEach(line -> places.add(List.of(section.title(), line)));
        return places.stream()
                .map(at -> new Difference(
                        at.getFirst(),
                        at.getLast(),
                        line(at.getFirst(), at.getLast()),
                        other.line(at.getFirst(), at.getLast())))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }

    /** The form that {@link #of(String)} reads. */
    public String written() {
        var text = new StringBuilder();
        for (var section : sections) {
            if (!text.isEmpty()) text.append('\n');
            text.append('[').append(section.title()).append("]\n");
            section.lines()
                    .forEach((line, value) ->
                            text.append(line).append(" = ").append(value).append('\n'));
        }
        return text.toString();
    }
}
