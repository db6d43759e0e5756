// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

/** The reading of a document has ended, well or not. */
public record DocumentRead(DocumentId document) {}
