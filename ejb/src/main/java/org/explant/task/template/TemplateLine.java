// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import java.util.UUID;
import org.explant.claim.Stage;

/** A checklist as lists show it. */
public record TemplateLine(UUID templateId, String name, Stage stage, Integer edition, Boolean retired, Long items) {}
