// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

/** The two scales of the Oxford Hip Score, which run in opposite directions and are never mixed. */
public enum ScoreScale {
    /** The present scale: more is better. */
    ZERO_TO_48,
    /** The first scale: more is worse. */
    TWELVE_TO_60,
    NOT_KNOWN
}
