// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** From where the next review is counted; no alert says so. */
public enum Anchor {
    /** The last review, or the operation where there was none. */
    LAST_REVIEW,
    /** The anniversaries of the operation. */
    OPERATION
}
