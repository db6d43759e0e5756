// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.explant.claim.Stage;

/**
 * What a checklist is.
 *
 * @param stage it starts when a claim is moved there
 */
public record TemplateDetails(
        @NotBlank @Size(max = 120) String name,
        @NotNull Stage stage,
        @NotEmpty @Size(max = 60) @Valid List<TemplateItemDetails> items) {
    public TemplateDetails {
        items = List.copyOf(items);
    }
}
