// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import java.time.Instant;
import org.explant.document.DocumentId;
import org.explant.indexing.ParkReason;

/** A document that the index could not take up: by its id alone, for whoever keeps the index sees no evidence. */
public record ParkedLine(
        DocumentId document, ParkReason reason, Instant parkedAt, Instant triedAt, int attempts, Instant nextTry) {}
