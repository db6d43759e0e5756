// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as the administrator reads it: who, what, when and from where; of a claim no more than that
 * there was one.
 *
 * @param account empty where nobody had signed in; the system's own account has no name
 */
public record AuditLine(
        long seq,
        Instant at,
        @Nullable UUID account,
        @Nullable String fullName,
        Act act,
        @Nullable UUID claim,
        @Nullable UUID subject,
        String address,
        Map<String, String> facts) {}
