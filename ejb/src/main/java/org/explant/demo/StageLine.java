// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.explant.demo.paper.Dice;

/** The stages of a claim in their order, each with the reason a fee earner gives for reaching it. */
enum StageLine {
    ENQUIRY("Enquiry taken by telephone"),
    SCREENING("Device and dates to be checked; conflict search clear"),
    RETAINED("Agreement and authorities signed and returned"),
    RECORDS_REQUESTED("Requests sent to surgery and hospital"),
    RECORDS_RECEIVED("Records arrived and scanned"),
    RECORDS_REVIEWED("Records sorted, paginated and read"),
    DEVICE_CONFIRMED("Implant labels found on the operation note"),
    LETTER_OF_CLAIM("Letter of claim approved and sent"),
    PROTOCOL_PERIOD("Letter of claim acknowledged"),
    RESPONSE_RECEIVED("Letter of response received: liability in dispute"),
    ISSUED("Claim form issued and sealed"),
    SERVED("Served on the defendant's solicitors"),
    INFORMATION_SERVED("Claimant information served"),
    DISCLOSURE("Lists to be exchanged"),
    WITNESS_EVIDENCE("Lists exchanged; statements to be taken"),
    EXPERT_EVIDENCE("Statements exchanged; experts instructed"),
    SCHEDULE_OF_LOSS("Reports exchanged; schedule to be settled"),
    ADR_OFFERS("Schedules exchanged; offers under discussion"),
    TRIAL("No agreement reached; listed for trial"),
    JUDGMENT("Trial concluded; judgment handed down"),
    DAMAGES_PAID("Damages received into client account"),
    COSTS("Bill of costs served"),
    CLOSED("Costs agreed and paid; closing letter sent"),
    ARCHIVED("File checked and sent to archive"),
    DESTROYED("Retention period ended; destruction approved"),
    REJECTED("Device is not metal-on-metal; limitation warning sent"),
    TRANSFERRED("File sent to new solicitors at the client's request");

    private final String reason;

    StageLine(String reason) {
        this.reason = reason;
    }

    /** The stages that a claim passes on its way, in order. */
    List<StageLine> path() {
        var path = new ArrayList<StageLine>();
        StageLine last = this == REJECTED ? SCREENING : this == TRANSFERRED ? RECORDS_REVIEWED : this;
        for (StageLine stage : values()) if (stage.compareTo(last) <= 0) path.add(stage);
        if (this != last) path.add(this);
        return path;
    }

    /** A path cut short by a protective issue: limitation would not wait for the records. */
    static List<StageLine> protective(StageLine present) {
        var path = new ArrayList<>(present.path());
        path.removeIf(stage -> stage.compareTo(RECORDS_REQUESTED) > 0 && stage.compareTo(ISSUED) < 0);
        return path;
    }

    static List<DemoMove> walk(List<StageLine> path, LocalDate opened, LocalDate asAt, Dice dice) {
        var moves = new ArrayList<DemoMove>();
        long days = ChronoUnit.DAYS.between(opened, asAt);
        for (int i = 0; i < path.size(); i++) {
            long passed = days * i / path.size() + (i == 0 ? 0 : dice.between(0, (int) (days / path.size() / 2)));
            moves.add(new DemoMove(weekday(opened.plusDays(passed)), path.get(i).name(), path.get(i).reason));
        }
        return moves;
    }

    static LocalDate weekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.minusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
