// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Doubt;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A result while it is being read: its unit and specimen may stand further on. */
final class Draft {
    private final Mention mention;
    private final Figure figure;
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private final List<Part> more = new ArrayList<>();
    private IonUnit.@Nullable Found unit;
    private Specimen.@Nullable Found specimen;

    Draft(Mention mention, Figure figure, IonUnit.@Nullable Found unit, Specimen.@Nullable Found specimen) {
        this.mention = mention;
        this.figure = figure;
        this.unit = unit;
        this.specimen = specimen;
        if (figure.misread() || mention.misread()) doubts.add(Doubt.MISREAD_LETTERS);
    }

    Mention mention() {
        return mention;
    }

    Figure figure() {
        return figure;
    }

    IonUnit.@Nullable Found unit() {
        return unit;
    }

    Specimen.@Nullable Found specimen() {
        return specimen;
    }

    /** Takes over what stands with another figure of its row or panel. */
    void inherit(Draft other) {
        if (unit == null && other.unit != null) inferred(other.unit);
        if (specimen == null) specimen = other.specimen;
    }

    void inferred(IonUnit.Found elsewhere) {
        unit = elsewhere;
        doubts.add(Doubt.UNIT_INFERRED);
    }

    void of(Specimen.Found found) {
        specimen = found;
    }

    void earlier() {
        doubts.add(Doubt.EARLIER_VALUE);
    }

    void add(Part part) {
        if (more.stream().noneMatch(known -> known.name() == part.name())) more.add(part);
    }

    Optional<Part> day() {
        return more.stream().filter(part -> part.name() == PartName.SAMPLED_ON).findFirst();
    }

    boolean isEarlier() {
        return doubts.contains(Doubt.EARLIER_VALUE);
    }

    boolean has(PartName name) {
        return more.stream().anyMatch(part -> part.name() == name);
    }

    /** Whether it can be a result at all: it has a unit, and a height that occurs. */
    boolean isPlausible() {
        if (unit == null || (specimen != null && specimen.specimen() == Specimen.OTHER)) return false;
        return unit.unit().allows(figure.number());
    }

    Candidate candidate(Tokens tokens) {
        var measure = Objects.requireNonNull(unit);
        var parts = new ArrayList<>(more);
        parts.add(tokens.part(PartName.ELEMENT, mention.element().symbol(), mention.at(), mention.next()));
        parts.add(tokens.part(PartName.VALUE, figure.value(), figure.at(), figure.next()));
        parts.add(tokens.part(PartName.UNIT, measure.unit().printed(), measure.at(), measure.next()));
        if (specimen == null) doubts.add(Doubt.SPECIMEN_NOT_SAID);
        else parts.add(tokens.part(PartName.SPECIMEN, specimen.specimen().name(), specimen.at(), specimen.next()));
        if (measure.unit().isUnusual(figure.number())) doubts.add(Doubt.UNUSUALLY_HIGH);
        return Candidate.at(CandidateKind.ION_RESULT, place(tokens), parts, doubts);
    }

    /** The token behind the figure, and behind its unit where that follows. */
    int next() {
        return unit != null && unit.at() >= figure.next() ? unit.next() : figure.next();
    }

    /** The figure, with the element where it stands on the same line. */
    private Candidate.Place place(Tokens tokens) {
        boolean together = tokens.line(mention.at()) == tokens.line(figure.at());
        int from = together ? Math.min(mention.at(), figure.at()) : figure.at();
        int to = together ? Math.max(mention.next(), figure.next()) : figure.next();
        return tokens.place(from, unit != null && unit.at() == to ? unit.next() : to);
    }
}
