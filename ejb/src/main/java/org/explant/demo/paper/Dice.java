// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed throws the same dice on every machine, because the generator is specified. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        // Neighbouring seeds start alike in this generator; multiplying drives them apart.
        random = new Random(seed * 0x9E3779B97F4A7C15L + 0x1234567L);
        random.nextInt();
    }

    /** A whole number from low to high, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
