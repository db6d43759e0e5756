// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;

/**
 * One document with all that is known about it.
 *
 * @param line what the list shows
 * @param claim the claim file it lies in
 * @param reference how people call that claim
 * @param fileName the name it came with, cleaned for display
 * @param sha256 fingerprint of the file as received, 64 hexadecimal digits
 * @param bytes its length
 * @param receivedBy whose hands brought it in
 */
public record DocumentSheet(
        DocumentLine line,
        ClaimId claim,
        ClaimReference reference,
        String fileName,
        String sha256,
        long bytes,
        AccountId receivedBy) {}
