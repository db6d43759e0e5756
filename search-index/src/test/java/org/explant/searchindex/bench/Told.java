// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Tells rows to whoever started this JVM: {@code ROW, measure, value, bar, most or least}, and remarks as they are. */
final class Told {
    private Told() {}

    @SuppressWarnings("SystemOut")
    static void atMost(String measure, double value, double bar) {
        System.out.printf(Locale.ROOT, "ROW\t%s\t%.4f\t%.4f\tmost%n", measure, value, bar);
    }

    @SuppressWarnings("SystemOut")
    static void atLeast(String measure, double value, double bar) {
        System.out.printf(Locale.ROOT, "ROW\t%s\t%.4f\t%.4f\tleast%n", measure, value, bar);
    }

    /** What is being done, and since how long. */
    static void progress(String what) {
        long seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1_000;
        remark("[%d:%02d] %s ...".formatted(seconds / 60, seconds % 60, what));
    }

    @SuppressWarnings("SystemOut")
    static void remark(String remark) {
        System.out.println(remark);
    }
}
