// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.claim.Stamp;
import org.explant.demo.paper.Dice;
import org.explant.keydate.KeyDateDetails;
import org.explant.note.NewNote;
import org.explant.review.NewReview;
import org.explant.task.TaskDetails;
import org.jspecify.annotations.Nullable;

/** What a practice has noted of one claim, and what awaits it: the same every time for the same day. */
public record DemoDay(
        List<Told<NewNote>> notes,
        List<Told<KeyDateDetails>> keyDates,
        List<Told<TaskDetails>> tasks,
        List<Told<NewReview>> reviews) {
    /**
     * Something that was written down.
     *
     * @param stamp by whom and when
     * @param endedOn when it was done, where it was
     */
    public record Told<T>(T what, Stamp stamp, @Nullable LocalDate endedOn) {}

    public DemoDay {
        notes = List.copyOf(notes);
        keyDates = List.copyOf(keyDates);
        tasks = List.copyOf(tasks);
        reviews = List.copyOf(reviews);
    }

    static DemoDay of(DemoFiled filed) {
        var dice = new Dice(90_000 + filed.claim().sequence());
        var words = new DemoWords(filed, dice);
        boolean live = StageLine.isLive(Stage.valueOf(filed.claim().stage()));
        var notes = new ArrayList<>(List.of(words.status()));
        if (dice.chance(60)) notes.add(words.attendance());
        return new DemoDay(
                notes,
                live ? words.keyDates() : List.of(),
                live ? words.tasks() : List.of(),
                live && dice.chance(30) ? List.of(words.review()) : List.of());
    }
}
