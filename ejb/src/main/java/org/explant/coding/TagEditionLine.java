// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a tag once stood; nobody's name where it came with Explant. */
public record TagEditionLine(
        int edition,
        String name,
        @Nullable String hotkey,
        boolean retired,
        Instant writtenAt,
        @Nullable String writtenBy) {}
