// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.util.List;

/** One thing drawn on a page, in points from the lower left corner of A4. */
sealed interface Mark {
    record Words(Face face, float size, float x, float y, String text) implements Mark {}

    record Line(float x1, float y1, float x2, float y2, float width) implements Mark {}

    record Frame(float x, float y, float width, float height, float shade) implements Mark {
        static final float HOLLOW = 1f;
    }

    /** A pen stroke through points {@code x, y, x, y, ...}: signatures and ticks. */
    record Stroke(List<Float> points) implements Mark {}
}
