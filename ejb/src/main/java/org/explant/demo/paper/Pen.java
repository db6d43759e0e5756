// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.util.ArrayList;

/** Signs for invented people: each name has its own scrawl, the same every time. */
final class Pen {
    private Pen() {}

    static Mark signatureOf(String name, float x, float y) {
        var dice = new Dice(name.hashCode());
        var points = new ArrayList<Float>();
        float at = x;
        int strokes = dice.between(9, 16);
        for (int i = 0; i < strokes; i++) {
            points.add(at);
            points.add(y + (i % 2 == 0 ? dice.between(-3, 4) : dice.between(6, 18 - i / 2)));
            at += dice.between(3, 10);
        }
        return new Mark.Stroke(points);
    }
}
