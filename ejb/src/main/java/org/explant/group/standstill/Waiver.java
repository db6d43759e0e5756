// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

/** What the agreement says of a limitation defence that the defendant had already. */
public enum Waiver {
    NOT_STATED,
    /** The defence as it stood at the start stays open to the defendant. */
    DEFENCE_RESERVED,
    DEFENCE_WAIVED
}
