// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.claim.Walls;
import org.explant.implant.construct.Side;
import org.explant.letter.LetterAsked;
import org.explant.letter.LetterDays;
import org.explant.monitoring.due.DutyBook;
import org.explant.monitoring.due.ReviewDue;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Tells letters which review is due next, why, and how sure that is. Nothing that goes out may rest on a cell that no source
 * was read for: of such a review no reason and no day is told, and a letter that asks for them stays incomplete.
 */
@Dependent
class FollowUpInLetters {
    private final Walls walls;
    private final DutyBook book;
    private final ShippedGuidance guidance;

    @Inject
    FollowUpInLetters(Walls walls, DutyBook book, ShippedGuidance guidance) {
        this.walls = walls;
        this.book = book;
        this.guidance = guidance;
    }

    void tell(@Observes LetterAsked letter) {
        var due = book.reviews(walls.open(letter.claim()));
        if (due.isEmpty()) return;
        var first = due.getFirst();
        letter.tell(LetterAsked.MONITORED_HIP, hips(due, first));
        letter.tell(LetterAsked.MONITORING_GUIDANCE, first.reference());
        letter.tell(LetterAsked.MONITORING_ISSUED, issued(first));
        if (first.confidence() == null || !first.confidence().isVerified()) return;
        letter.tell(LetterAsked.MONITORING_REASON, often(first.frequency()));
        letter.tell(LetterAsked.MONITORING_DUE, LetterDays.words(first.dueOn()));
        letter.tell(
                LetterAsked.MONITORING_SOURCE,
                first.confidence() == Verification.READ ? "as the alert itself says" : "as others report the alert");
    }

    private @Nullable String issued(ReviewDue due) {
        return guidance.library()
                .version(due.reference())
                .map(version -> LetterDays.words(version.issued().value()))
                .orElse(null);
    }

    /** Those that are due on the first day. */
    private static String hips(List<ReviewDue> all, ReviewDue first) {
        boolean both =
                all.stream().filter(each -> each.dueOn().equals(first.dueOn())).count() > 1;
        if (both) return "both hips";
        return first.side() == Side.LEFT ? "left hip" : "right hip";
    }

    private static @Nullable String often(@Nullable Frequency frequency) {
        if (frequency == null) return null;
        var listed = frequency.years().stream().map(Object::toString).collect(Collectors.joining(", "));
        var then = frequency.every() == 1 ? "every year" : "every " + frequency.every() + " years";
        if (listed.isEmpty()) return "a review " + then;
        return "reviews " + listed + " years after the operation" + (frequency.isForLife() ? ", then " + then : "");
    }
}
