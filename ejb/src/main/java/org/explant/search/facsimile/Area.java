// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facsimile;

/** Where the picture lies on the sheet, in points: over its whole width, above a band. */
record Area(float width, float height, float band) {
    /** From a fraction downwards to points upwards. */
    float up(float fraction) {
        return band + (1 - fraction) * height;
    }
}
