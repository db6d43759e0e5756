// SPDX-License-Identifier: Apache-2.0
package org.explant.search.gap;

import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;

/**
 * What could not be searched.
 *
 * @param page its number from 1, or 0 for a whole document
 * @param state why: a state of the page, or of the document where the page is 0
 */
public record Gap(ClaimReference claim, DocumentId document, String title, int page, String state) {}
