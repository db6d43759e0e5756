// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A line to add to a component's log.
 *
 * @param on when it happened, as exactly as known
 * @param placeKind of a hand-over
 * @param place of a hand-over: the name of the place
 * @param holder of a hand-over: the person there, where known
 * @param consent of a consent
 * @param test of a test
 * @param words the reason, the result in short, the reference of the place
 */
public record NewEntry(
        @NotNull EntryKind kind,
        @NotNull PartialDate on,
        @Nullable PlaceKind placeKind,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 200) String holder,
        @Nullable Consent consent,
        @Nullable TestKind test,
        @Nullable @Size(max = 1000) String words) {}
