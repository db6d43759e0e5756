// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on the file that is not settled.
 *
 * @param id of the undertaking, explant, key date or task
 * @param words how the file calls it
 * @param day on which it is due; null where it has none
 */
public record OpenMatter(
        MatterKind kind, UUID id, String words, @Nullable LocalDate day) {}
