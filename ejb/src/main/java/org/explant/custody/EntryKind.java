// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

/** What a line of the log says. */
public enum EntryKind {
    /** It went to a place, into somebody's hands. */
    HANDED_OVER,
    TESTED,
    /** What the claimant agreed to, or refused. */
    CONSENT,
    HOLD_PLACED,
    HOLD_LIFTED,
    /** The paper says that nobody knows where it is. */
    LOST,
    DESTROYED
}
