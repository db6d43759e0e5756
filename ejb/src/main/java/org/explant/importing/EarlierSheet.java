// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.claim.Team;
import org.explant.importing.row.ImportId;

/**
 * A sheet that somebody sent elsewhere before.
 *
 * @param importId the same in every attempt, so that it is brought in once
 * @param source where its external ids come from
 * @param team for rows that name none
 */
public record EarlierSheet(
        ImportId importId,
        String kind,
        String fileName,
        AccountId by,
        Instant at,
        String csv,
        String source,
        Team team) {}
