// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/**
 * A letter on a claim is being written: whoever knows more of the claim than letters do tells it, field by field, as far
 * as the reader may know it.
 */
public final class LetterAsked {
    public static final String COURT = "proceedings.court";
    public static final String CLAIM_NUMBER = "proceedings.claimNumber";
    public static final String ISSUED_ON = "proceedings.issuedOn";
    public static final String DEFENDANTS = "proceedings.defendants";

    public static final String MONITORED_HIP = "monitoring.hip";
    public static final String MONITORING_GUIDANCE = "monitoring.guidance";
    public static final String MONITORING_ISSUED = "monitoring.issuedOn";
    public static final String MONITORING_REASON = "monitoring.reason";
    public static final String MONITORING_DUE = "monitoring.dueOn";
    public static final String MONITORING_SOURCE = "monitoring.source";

    private final ClaimReference claim;
    private final Map<String, String> told = new LinkedHashMap<>();

    LetterAsked(ClaimReference claim) {
        this.claim = claim;
    }

    public ClaimReference claim() {
        return claim;
    }

    /** What is not known is not told; what is told later stands. */
    public void tell(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) told.put(field, value);
    }

    Map<String, String> told() {
        return Map.copyOf(told);
    }
}
