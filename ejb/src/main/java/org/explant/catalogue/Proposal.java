// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a catalogue number may be.
 *
 * @param size as the last digits say, in millimetres; null where the shape says none
 * @param sizeKnown whether the component is known to be sold in that size; true where there is none to ask about
 * @param shape the shape that fits
 * @param confidence of that shape
 * @param source of that shape
 * @param secondGuess whether it fits only when O is read as 0 and I as 1
 */
public record Proposal(
        ComponentLine component,
        @Nullable Integer size,
        @Nullable SizeMeaning sizeMeans,
        boolean sizeKnown,
        String shape,
        Confidence confidence,
        String source,
        boolean secondGuess) {}
