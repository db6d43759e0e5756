// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

/** What a person made of a check. */
public enum ConflictOutcome {
    CLEAR,
    CONFLICT,
    /** There is one, and the firm may act all the same: the reason says under which consent or safeguard. */
    WAIVED
}
