// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import java.time.Instant;
import java.util.UUID;

/** Somebody looked at a claim: how often, and when last. */
public record ClaimLook(UUID account, String fullName, long times, Instant last) {}
