// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.util.List;

/**
 * One thing that can be measured, found by its name. Register it in
 * {@code META-INF/services/org.explant.measure.Measure}.
 */
public interface Measure {
    /** Which command runs it. */
    enum Command {
        /** Speed and size. */
        BENCH,
        /** Quality of answers. */
        EVALUATE
    }

    /** What is typed after the command. */
    String name();

    Command command();

    /** Measures, however long it takes. */
    List<Row> rows() throws Exception;
}
