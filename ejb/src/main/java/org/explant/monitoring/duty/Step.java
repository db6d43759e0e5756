// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.util.List;

/**
 * One step of the working, in a code that screens turn into a sentence.
 *
 * @param values dates, codes and references that fill its gaps
 */
public record Step(StepKind kind, List<Object> values) {
    public Step {
        values = List.copyOf(values);
    }

    static Step of(StepKind kind, Object... values) {
        return new Step(kind, List.of(values));
    }
}
