// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.time.Instant;

/** Terms as they stood from a moment on. */
public record StandstillEditionLine(Integer edition, StandstillTerms terms, Instant recordedAt, String recordedBy) {}
