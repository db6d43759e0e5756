// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.NotAValueOfThisField;
import org.explant.party.PartyRef;

/**
 * What one source says of the fields of one operation or component.
 *
 * @param meant the hospital or the surgeon that the words mean, where the firm knows them
 */
public record NewStatements(
        @NotNull About about,
        @NotNull @Valid Source source,
        @NotNull Map<ImplantField, String> told,
        @NotNull Map<ImplantField, PartyRef> meant) {
    public NewStatements {
        told = Map.copyOf(told);
        if (told.isEmpty()) throw new NothingTold();
        meant = Map.copyOf(meant);
        meant.forEach(NewStatements::check);
        if (!told.keySet().containsAll(meant.keySet())) throw new NothingTold();
    }

    /** Of nobody whom the firm knows. */
    public NewStatements(About about, Source source, Map<ImplantField, String> told) {
        this(about, source, told, Map.of());
    }

    private static void check(ImplantField field, PartyRef party) {
        var fits = party.isPerson() ? field == ImplantField.SURGEON : field == ImplantField.HOSPITAL;
        if (!fits) throw new NotAValueOfThisField();
    }

    SourceStatement.Printed printed(ImplantField field) {
        return new SourceStatement.Printed(Objects.requireNonNull(told.get(field)), meant.get(field));
    }
}
