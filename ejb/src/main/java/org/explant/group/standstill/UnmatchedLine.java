// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A printed name that nobody has matched to a claim. It is what stands on a paper, and says of no claim that it exists. */
public record UnmatchedLine(
        UUID entry,
        Integer place,
        String printedName,
        @Nullable LocalDate printedBorn,
        @Nullable Integer page) {}
