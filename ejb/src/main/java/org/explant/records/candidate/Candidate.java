// SPDX-License-Identifier: Apache-2.0
package org.explant.records.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something on a page that may be a fact, for a person to judge.
 *
 * @param from first UTF-16 unit of its parts in the page's text
 * @param to one past the last (half-open)
 * @param parts what it says, in the order of their names
 * @param doubts why to look twice
 */
public record Candidate(CandidateKind kind, int from, int to, List<Part> parts, Set<Doubt> doubts) {
    public Candidate {
        parts = parts.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        doubts = doubts.stream().sorted().collect(Collectors.toUnmodifiableSet());
    }

    /** Parts of panels above or beside it, such as the day of the sample, do not stretch its place. */
    public static Candidate at(CandidateKind kind, Place place, List<Part> parts, Set<Doubt> doubts) {
        return new Candidate(kind, place.from(), place.to(), parts, doubts);
    }

    /** Its place is that of all its parts. */
    public static Candidate of(CandidateKind kind, List<Part> parts, Set<Doubt> doubts) {
        int from = parts.stream().mapToInt(Part::from).min().orElseThrow();
        int to = parts.stream().mapToInt(Part::to).max().orElseThrow();
        return new Candidate(kind, from, to, parts, doubts);
    }

    /** Whether both say the same, wherever it stands. */
    public boolean saysTheSame(Candidate other) {
        return kind == other.kind && said().equals(other.said());
    }

    private List<String> said() {
        return parts.stream().map(part -> part.name() + " " + part.value()).toList();
    }

    /** What it says of one thing. */
    public Optional<String> value(PartName name) {
        return parts.stream()
                .filter(part -> part.name() == name)
                .map(Part::value)
                .findFirst();
    }

    /** UTF-16 units of the page's text, half-open. */
    public record Place(int from, int to) {}
}
