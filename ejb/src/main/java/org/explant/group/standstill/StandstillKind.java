// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

/** What an agreement does to time. */
public enum StandstillKind {
    /** Time is frozen; the days that were left remain after it. */
    SUSPENSION,
    /** A claim must be issued by a stated day. */
    EXTENSION
}
