// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

/** Where it stands on a day. */
public enum InstructionState {
    NOT_INSTRUCTED,
    AWAITED,
    OVERDUE,
    RECEIVED
}
