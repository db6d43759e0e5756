// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.party.PartyRef;

/**
 * An operation as one source tells it, with what it put in and took out.
 *
 * @param formKey one for each form: sent again, it records no second operation
 * @param meant the hospital and the surgeon that the words mean, where the firm knows them
 * @param removed components that were in and came out
 */
public record NewOperation(
        @NotNull UUID formKey,
        @NotNull Side side,
        @NotNull @Valid Source source,
        @NotNull Map<ImplantField, String> told,
        @NotNull Map<ImplantField, PartyRef> meant,
        @NotNull List<NewComponent> components,
        @NotNull Set<ComponentId> removed) {
    public NewOperation {
        told = Map.copyOf(told);
        meant = Map.copyOf(meant);
        components = List.copyOf(components);
        removed = Set.copyOf(removed);
        if (!told.containsKey(ImplantField.OPERATION)) throw new NothingTold();
    }
}
