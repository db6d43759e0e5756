// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * One field with all its sources.
 *
 * @param accepted the statement that counts; null where nothing is known
 * @param lines every statement ever made, in the order of their entry
 */
public record FieldSheet(
        ImplantField field, @Nullable SourceLine accepted, List<SourceLine> lines, Assessment assessment) {
    public FieldSheet {
        lines = List.copyOf(lines);
    }

    static FieldSheet of(ImplantField field, List<SourceLine> all) {
        var own = all.stream().filter(line -> line.field() == field).toList();
        var accepted = own.stream().filter(SourceLine::accepted).findFirst().orElse(null);
        var said = own.stream()
                .filter(SourceLine::isStanding)
                .map(SourceLine::said)
                .toList();
        return new FieldSheet(field, accepted, own, Assessment.of(field, said));
    }

    /** The accepted value as printed. */
    public @Nullable String value() {
        return accepted == null ? null : accepted.value();
    }

    /** Whether anybody ever said anything of it. */
    public boolean isTold() {
        return !lines.isEmpty();
    }

    public boolean isDisagreeing() {
        return assessment.sureness() == Sureness.DISAGREE;
    }
}
