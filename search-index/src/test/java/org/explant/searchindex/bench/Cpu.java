// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Processor time, which other programs on the machine take less from than from the clock. */
final class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cpu() {}

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** Nanoseconds that this thread took. */
    static long ofThread(Work work) throws Exception {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begun;
    }

    /** Nanoseconds of the whole JVM so far: collector, compiler and merges too. */
    static long ofProcess() {
        return SYSTEM.getProcessCpuTime();
    }

    static long ofThisThread() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
