// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

/** What a change of the guidance does to a hip. */
public enum Effect {
    /** Reviews fall due on national dates where there was none. */
    NEWLY_COVERED,
    /** The same, if the hip has no symptoms: nobody has recorded whether it has. */
    COVERED_IF_WITHOUT_SYMPTOMS,
    /** National dates end. */
    NO_LONGER_COVERED,
    OTHER_FREQUENCY,
    /** Another row, made for another group. */
    OTHER_GROUP,
    OTHER_EXAMINATIONS,
    /** For the first time, or earlier than before. */
    BECOMES_DUE,
    BECOMES_OVERDUE
}
