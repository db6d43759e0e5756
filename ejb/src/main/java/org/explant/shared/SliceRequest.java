// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

/**
 * Which page of a list is wanted.
 *
 * @param first index of the first line, from 0
 * @param size at most so many lines, 1 to 200
 * @param sort name of the column to sort by; each list refuses names it does not know
 * @param ascending the direction
 */
public record SliceRequest(int first, int size, String sort, boolean ascending) {
    public static final int LARGEST = 200;

    public SliceRequest {
        if (first < 0 || size < 1 || size > LARGEST) throw new NoSuchSlice();
    }
}
