// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.time.Instant;

/** A heading as it stood from a moment on. */
public record EditionLine(Integer edition, ProceedingTerms terms, Instant recordedAt, String recordedBy) {}
