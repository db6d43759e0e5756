// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.time.Instant;
import java.util.UUID;
import org.explant.document.DocumentId;

/**
 * A letter that was filed.
 *
 * @param template its name when the letter was written
 * @param document the PDF among the documents of the claim
 */
public record LetterLine(
        UUID letter, String template, Integer edition, DocumentId document, Instant recordedAt, String recordedBy) {}
