// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import java.util.UUID;

/** The edition of the checklist that a task came from. */
public record TaskOrigin(UUID template, int edition) {}
