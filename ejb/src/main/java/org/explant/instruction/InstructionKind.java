// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

/** Who gives evidence. */
public enum InstructionKind {
    EXPERT,
    WITNESS
}
