// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import java.time.Instant;
import java.util.UUID;
import org.explant.search.Completeness;
import org.explant.search.SearchId;

/**
 * What was found at one moment, and how complete that was.
 *
 * @param answerId names it
 * @param search the stored search that was answered
 * @param watermark the number of the last change that was searched
 * @param claims how many claims had pages that match
 */
public record KeptAnswerLine(
        UUID answerId,
        SearchId search,
        Instant answeredAt,
        long watermark,
        long pages,
        long documents,
        long claims,
        Completeness completeness) {}
