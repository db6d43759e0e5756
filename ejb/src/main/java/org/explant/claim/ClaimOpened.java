// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/** A claim was opened or brought in, and its claimant with it, in this transaction. */
public record ClaimOpened(ClaimId claim) {}
