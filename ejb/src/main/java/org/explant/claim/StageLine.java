// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.explant.claim.Stage.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table of what may follow what. Everything else about stages asks it. */
public final class StageLine {
    /** Claims that are still fought over; all of them may be closed or handed to another firm. */
    private static final Set<Stage> LIVE = EnumSet.range(ENQUIRY, COSTS);

    private static final Map<Stage, Set<Stage>> FORWARD = new EnumMap<>(Stage.class);
    private static final Map<Stage, Set<Stage>> BACKWARD = new EnumMap<>(Stage.class);

    static {
        for (Stage stage : LIVE) {
            lead(FORWARD, Set.of(stage), stage == COSTS ? CLOSED : values()[stage.ordinal() + 1]);
            for (Stage earlier : EnumSet.range(ENQUIRY, stage))
                if (earlier != stage) lead(BACKWARD, Set.of(stage), earlier);
        }
        lead(FORWARD, LIVE, CLOSED, TRANSFERRED);
        // Rejected only before anybody is retained.
        lead(FORWARD, EnumSet.of(ENQUIRY, SCREENING), REJECTED);
        // The protective issue: limitation does not wait for the records.
        lead(FORWARD, EnumSet.range(SCREENING, RESPONSE_RECEIVED), ISSUED);
        // An offer may come as soon as the other side has heard of the claim.
        lead(FORWARD, EnumSet.range(LETTER_OF_CLAIM, SCHEDULE_OF_LOSS), ADR_OFFERS);
        // Settled without trial or at its door; lost.
        lead(FORWARD, EnumSet.of(ADR_OFFERS, TRIAL), DAMAGES_PAID);
        lead(FORWARD, EnumSet.of(JUDGMENT), COSTS);
        lead(FORWARD, EnumSet.of(CLOSED, REJECTED, TRANSFERRED), ARCHIVED);
        lead(FORWARD, EnumSet.of(ARCHIVED), DESTROYED);
        // Reopened, taken back, fetched from the archive.
        lead(BACKWARD, EnumSet.of(CLOSED, TRANSFERRED), LIVE.toArray(new Stage[0]));
        lead(BACKWARD, EnumSet.of(REJECTED), ENQUIRY, SCREENING);
        lead(BACKWARD, EnumSet.of(ARCHIVED), CLOSED);
    }

    private static void lead(Map<Stage, Set<Stage>> table, Set<Stage> from, Stage... targets) {
        for (Stage stage : from)
            table.computeIfAbsent(stage, s -> EnumSet.noneOf(Stage.class)).addAll(List.of(targets));
    }

    private StageLine() {}

    /** What may follow, in the order of the line. */
    public static Set<Stage> after(Stage stage) {
        var both = EnumSet.noneOf(Stage.class);
        both.addAll(FORWARD.getOrDefault(stage, Set.of()));
        both.addAll(BACKWARD.getOrDefault(stage, Set.of()));
        return both;
    }

    /** Whether that move goes back; such a move needs a reason. */
    public static boolean isBackward(Stage from, Stage to) {
        return BACKWARD.getOrDefault(from, Set.of()).contains(to);
    }

    /** Whether a claim in that stage is still fought over. */
    public static boolean isLive(Stage stage) {
        return LIVE.contains(stage);
    }

    /** Back, or out of the line: both want to be explained. */
    public static boolean needsReason(Stage from, Stage to) {
        return isBackward(from, to) || (isLive(from) && !isLive(to));
    }

    /** Whether the move ends the fight in a way that only a person can name. */
    public static boolean needsOutcome(Stage from, Stage to) {
        return isLive(from) && to == CLOSED;
    }
}
