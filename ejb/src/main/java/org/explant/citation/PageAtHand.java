// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import org.explant.claim.ClaimReference;

/**
 * The page that a person has picked up to cite.
 *
 * @param page which page
 * @param title the document's
 * @param claim whose claim it proves something in
 */
public record PageAtHand(PageCitation page, String title, ClaimReference claim) {}
