// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.time.Instant;

/** That a document was received: what it is called now, when, and the full name of whoever took it in. */
record ReceiptLine(String title, DocumentType type, Instant receivedAt, String receivedBy) {}
