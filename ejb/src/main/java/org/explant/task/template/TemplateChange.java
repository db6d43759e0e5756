// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What a checklist shall be from now on; what it was stays as an edition.
 *
 * @param edition that the person saw
 */
public record TemplateChange(int edition, @NotNull @Valid TemplateDetails details) {}
