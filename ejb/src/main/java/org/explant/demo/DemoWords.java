// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.claim.Stamp;
import org.explant.demo.DemoDay.Told;
import org.explant.demo.paper.Dice;
import org.explant.keydate.KeyDateDetails;
import org.explant.note.Manner;
import org.explant.note.NewNote;
import org.explant.note.NoteDetails;
import org.explant.note.NoteKind;
import org.explant.review.NewAction;
import org.explant.review.NewReview;
import org.explant.task.TaskDetails;
import org.jspecify.annotations.Nullable;

/** Words and days of the demo book's working day; every person and event in it is invented. */
final class DemoWords {
    private static final LocalTime AFTERNOON = LocalTime.of(15, 40);
    private static final List<String> STATUS = List.of(
            "Client well and content with progress. Next step explained and agreed.",
            "Waiting for the other side. Chased by telephone, promised for the end of the month.",
            "File in order. Nothing is needed from the client at present.",
            "Client anxious about the cost of a second operation; care plan explained.");
    private static final List<String> CALLS = List.of(
            "Went through the chronology of symptoms. Client will look for the discharge letter.",
            "Explained what a metal-on-metal bearing is and why the blood tests matter.",
            "Discussed the draft statement. Two corrections, noted in the margin.",
            "Explained funding and the risk of costs. Client wishes to go on.");
    private static final List<String> TASKS = List.of(
            "Chase the surgery for the missing volume",
            "Send the client an update",
            "Check the implant labels against the operation note",
            "Paginate the new records",
            "Ask for the blood results of the last clinic",
            "Draft the statement on daily living");

    private final DemoFiled filed;
    private final Dice dice;
    private final AccountId earner;
    private final AccountId partner;

    DemoWords(DemoFiled filed, Dice dice) {
        this.filed = filed;
        this.dice = dice;
        earner = filed.person(filed.claim().feeEarner());
        partner = filed.person(filed.claim().supervisingPartner());
    }

    Told<NewNote> status() {
        var on = ago(5, 60);
        var details = NoteDetails.status(dice.pick(STATUS), on);
        return told(new NewNote(NoteKind.STATUS, details), earner, on, null);
    }

    Told<NewNote> attendance() {
        var on = ago(2, 50);
        int units = dice.between(1, 9);
        var manner = dice.chance(75) ? Manner.TELEPHONE : Manner.IN_PERSON;
        var details = new NoteDetails(
                dice.pick(CALLS), on, true, filed.claim().claimant().name(), manner, units);
        return told(new NewNote(NoteKind.ATTENDANCE, details), earner, on, null);
    }

    List<Told<KeyDateDetails>> keyDates() {
        var stage = Stage.valueOf(filed.claim().stage());
        var dates = new ArrayList<Told<KeyDateDetails>>();
        if (stage.compareTo(Stage.ISSUED) < 0) {
            // One file in twenty has let the day go by, so that red is seen somewhere.
            int days = dice.chance(5) ? -dice.between(1, 6) : dice.between(20, 700);
            dates.add(keyDate("LIMITATION", days, "Screening sheet: date of knowledge plus three years"));
        }
        var own = ofStage(stage);
        if (own != null) dates.add(keyDate(own, dice.between(0, 60), "Directions of the court"));
        if (stage.compareTo(Stage.RETAINED) >= 0) dates.add(met());
        return dates;
    }

    private static @Nullable String ofStage(Stage stage) {
        return switch (stage) {
            case LETTER_OF_CLAIM -> "ACKNOWLEDGMENT";
            case PROTOCOL_PERIOD -> "RESPONSE";
            case ISSUED -> "SERVE_CLAIM_FORM";
            case SERVED -> "DEFENCE";
            case DISCLOSURE -> "DISCLOSURE";
            case WITNESS_EVIDENCE -> "STATEMENTS";
            case EXPERT_EVIDENCE -> "EXPERTS";
            case SCHEDULE_OF_LOSS -> "SCHEDULE";
            case ADR_OFFERS -> "OFFER";
            case TRIAL -> "TRIAL";
            case COSTS -> "COSTS";
            default -> null;
        };
    }

    private Told<KeyDateDetails> keyDate(String kind, int days, String source) {
        var due = weekday(filed.asAt().plusDays(days));
        return told(new KeyDateDetails(kind, due, null, source, earner, second()), partner, ago(10, 90), null);
    }

    private Told<KeyDateDetails> met() {
        var due = ago(20, 120);
        var details = new KeyDateDetails("RECORDS", due, null, "Letter to the hospital", earner, second());
        return told(details, earner, due.minusDays(40), due.minusDays(dice.between(0, 6)));
    }

    private @Nullable AccountId second() {
        return partner.equals(earner) ? null : partner;
    }

    List<Told<TaskDetails>> tasks() {
        var tasks = new ArrayList<Told<TaskDetails>>();
        int first = dice.between(0, TASKS.size() - 1);
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            var due = weekday(filed.asAt().plusDays(dice.between(-4, 24)));
            tasks.add(told(task(first + i, due), earner, ago(6, 20), null));
        }
        var done = ago(6, 40);
        tasks.add(told(task(first + count, done), earner, done.minusDays(14), done.minusDays(1)));
        return tasks;
    }

    private TaskDetails task(int turn, LocalDate due) {
        return new TaskDetails(TASKS.get(turn % TASKS.size()), null, earner, due);
    }

    Told<NewReview> review() {
        var on = ago(5, 45);
        var action = new NewAction("Enter the longstop as a key date", earner, null);
        var wanted = new NewReview(
                partner,
                on,
                "Advice and correspondence in order. Key dates not complete.",
                on.plusDays(182),
                dice.chance(70) ? List.of(action) : List.of());
        return told(wanted, partner, on, null);
    }

    private LocalDate ago(int least, int most) {
        return weekday(filed.asAt().minusDays(dice.between(least, most)));
    }

    private static LocalDate weekday(LocalDate day) {
        return StageLine.weekday(day);
    }

    private static <T> Told<T> told(T what, AccountId by, LocalDate on, @Nullable LocalDate endedOn) {
        return new Told<>(what, new Stamp(by, on, on.atTime(AFTERNOON).toInstant(ZoneOffset.UTC)), endedOn);
    }
}
