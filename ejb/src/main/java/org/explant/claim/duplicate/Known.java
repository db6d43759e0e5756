// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody or something that exists for the reader. */
record Known(
        UUID party,
        String name,
        @Nullable LocalDate born,
        @Nullable String postcode) {}
