// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.claim.ClaimId;

/** A document was stored and recorded. */
public record DocumentReceived(DocumentId document, ClaimId claim) {}
