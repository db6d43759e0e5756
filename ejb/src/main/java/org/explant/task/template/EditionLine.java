// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import java.time.Instant;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a checklist.
 *
 * @param writtenBy full name; null for what came with Explant
 */
public record EditionLine(
        Integer edition,
        String name,
        Stage stage,
        Instant writtenAt,
        @Nullable String writtenBy) {}
