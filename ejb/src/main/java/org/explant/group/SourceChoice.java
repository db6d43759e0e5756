// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import java.io.Serializable;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;

/** A document that something can be taken from. */
public record SourceChoice(DocumentId document, ClaimReference claim, String title, DocumentType type, Integer pages)
        implements Serializable {}
