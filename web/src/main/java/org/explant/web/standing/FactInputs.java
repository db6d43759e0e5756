// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.Documents;
import org.explant.shared.SliceRequest;
import org.explant.standing.fact.Details;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.standing.fact.FactSchema;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the form for a kind of fact, with what each offers to choose from. */
@Dependent
public class FactInputs {
    @Inject
    private FactWords words;

    @Inject
    private Documents documents;

    @Inject
    private Walls walls;

    List<FactInput> of(ClaimReference claim, FactKind kind, @Nullable Details present) {
        var schema = FactSchema.of(kind);
        var inputs = new ArrayList<FactInput>();
        for (FactField field : schema.fields()) {
            var input = new FactInput(field, schema.required().contains(field), options(claim, field));
            input.setValue(present == null ? "" : present.value(field));
            inputs.add(input);
        }
        return inputs;
    }

    private List<FactInput.Option> options(ClaimReference claim, FactField field) {
        return switch (field.shape()) {
            case CODE ->
                field.codes().stream()
                        .map(code -> new FactInput.Option(code.name(), Labels.of(code)))
                        .toList();
            case GROUP_ACTION ->
                words.groups().stream()
                        .map(each -> new FactInput.Option(each.groupId().toString(), each.title()))
                        .toList();
            case DOCUMENT -> titles(claim);
            default -> List.of();
        };
    }

    private List<FactInput.Option> titles(ClaimReference claim) {
        var first = new SliceRequest(0, SliceRequest.LARGEST, "received", false);
        return documents.lines(walls.open(claim), first).items().stream()
                .map(line -> new FactInput.Option(line.documentId().toString(), line.title()))
                .toList();
    }
}
