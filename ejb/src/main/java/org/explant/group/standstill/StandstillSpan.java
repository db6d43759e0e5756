// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an agreement runs, in days of the calendar. Whether the first and the last of them belong to it, its
 * wording decides (Russell v Stone [2017] EWHC 1555 (TCC) read "until" as including the day).
 *
 * @param endsOn null where it runs until notice
 * @param noticeDays null where it cannot be ended by notice
 * @param noticeGivenOn the day notice was served; the day itself is not counted
 */
public record StandstillSpan(
        LocalDate startsOn,
        boolean startIncluded,
        @Nullable LocalDate endsOn,
        boolean endIncluded,
        @Nullable Integer noticeDays,
        @Nullable LocalDate noticeGivenOn)
        implements Serializable {
    public StandstillSpan {
        if (endsOn != null && endsOn.isBefore(startsOn)) throw new StandstillEndsBeforeStart();
        if (noticeDays != null && (noticeDays < 1 || noticeDays > 1000)) throw new NotANoticePeriod();
        if (noticeGivenOn != null && noticeDays == null) throw new NotANoticePeriod();
        if (noticeGivenOn != null && noticeGivenOn.isBefore(startsOn)) throw new StandstillEndsBeforeStart();
    }

    /** The first day that belongs to it. */
    public LocalDate firstDay() {
        return startIncluded ? startsOn : startsOn.plusDays(1);
    }

    /** The last day that belongs to it: as agreed, or as notice brought it about, whichever is earlier. */
    public @Nullable LocalDate lastDay() {
        var agreed = endsOn == null || endIncluded ? endsOn : endsOn.minusDays(1);
        var byNotice = noticeEnd();
        if (agreed == null) return byNotice;
        return byNotice == null || agreed.isBefore(byNotice) ? agreed : byNotice;
    }

    /** The day on which notice takes effect; null where none was given. */
    public @Nullable LocalDate noticeEnd() {
        return noticeGivenOn == null || noticeDays == null ? null : noticeGivenOn.plusDays(noticeDays);
    }

    /** How many days belong to it; null while nobody knows its end. */
    public @Nullable Long days() {
        var last = lastDay();
        return last == null ? null : Math.max(0, ChronoUnit.DAYS.between(firstDay(), last) + 1);
    }

    /** Whether it has begun, runs or is over on that day, signed or not. */
    public StandstillState stateOn(LocalDate day) {
        if (day.isBefore(firstDay())) return StandstillState.NOT_YET;
        var last = lastDay();
        return last != null && day.isAfter(last) ? StandstillState.ENDED : StandstillState.RUNNING;
    }
}
