// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.validation.constraints.NotNull;

/** What is known now, and the edition it was written upon. */
public record InstructionChange(int edition, @NotNull InstructionTerms terms) {}
