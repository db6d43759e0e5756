// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.document.DocumentId;

/** Where one tag stands: on a page, or on the whole document where the page is 0. */
public record TaggedSpot(TagId tag, DocumentId document, int page) {}
