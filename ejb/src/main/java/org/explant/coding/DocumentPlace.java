// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;

/** The claim that a document lies in. */
record DocumentPlace(DocumentId document, ClaimId claim) {}
