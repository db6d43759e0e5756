// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

/** A document as somebody saw it: a change is refused where it is another one by now. */
public record DocumentVersion(DocumentId document, int version) {}
