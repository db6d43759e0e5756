// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import java.time.Instant;

/**
 * An expert or witness as the claim shows them.
 *
 * @param edition in force: what a change must name
 * @param recordedBy full name of whoever wrote this edition
 */
public record InstructionLine(
        InstructionId instruction, Integer edition, InstructionTerms terms, Instant recordedAt, String recordedBy) {}
