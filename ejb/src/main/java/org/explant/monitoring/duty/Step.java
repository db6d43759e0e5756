// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.util.List;

/**
 * One step of the working, in a code that screens turn into a sentence.
 *
 * @param values dates, codes and references that fill its gaps
 */
public record Step(Kind kind, List<Object> values) {
    /** What was done. */
    public enum Kind {
        /** alert, day of issue */
        IN_FORCE,
        /** alert, row */
        ROW,
        /** what is not known */
        TAKEN_STRICTEST,
        /** what is not known */
        NOT_A_BREACH,
        /** day of the operation */
        FROM_OPERATION,
        /** day of the review */
        FROM_REVIEW,
        OPERATION_DATE_UNKNOWN,
        /** day, the earliest it can be, or the latest */
        PARTIAL_DATE,
        /** alert, day */
        NOT_BEFORE,
        /** alert */
        NO_NATIONAL_DATE,
        /** alert, row */
        NOT_VERIFIED,
        /** alert, row */
        ALTERNATIVE,
        /** day of the operation */
        REVISED,
        DIED,
        NOTHING_RECORDED
    }

    public Step {
        values = List.copyOf(values);
    }

    static Step of(Kind kind, Object... values) {
        return new Step(kind, List.of(values));
    }
}
