// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import java.util.List;
import java.util.UUID;

/** A checklist as it is, and its editions, the latest first. */
public record TemplateSheet(
        UUID templateId, int edition, boolean retired, TemplateDetails details, List<EditionLine> editions) {
    public TemplateSheet {
        editions = List.copyOf(editions);
    }
}
