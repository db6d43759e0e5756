// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import org.explant.party.naming.Likeness;

/** Two entries of the book that may be one. */
public record DuplicatePair(DuplicateLine one, DuplicateLine other, Likeness likeness) {}
