// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import java.util.List;
import org.explant.claim.ClaimId;

/**
 * A feature that knows what happened on a claim file. Every bean of this kind takes part in the timeline. Whoever asks
 * has passed the wall.
 */
public interface TimelineSource {
    /** What its events can be filtered by; ends the key {@code timeline.kind.} of the word. */
    String kind();

    /** How many events there are. */
    long number(ClaimId claim);

    /** At most so many, by day and then by moment, the newest first. */
    List<TimelineEvent> newest(ClaimId claim, int most);
}
