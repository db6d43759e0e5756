// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

/**
 * How many claimants there are, among the claims that the reader may see.
 *
 * @param withoutNumber of whom no number of a health service is known
 */
public record NumberCount(long claimants, long withoutNumber) {}
