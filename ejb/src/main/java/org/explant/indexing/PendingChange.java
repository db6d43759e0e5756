// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import org.explant.document.DocumentId;

/** One numbered entry of the backlog. */
public record PendingChange(long seq, DocumentId document) {}
