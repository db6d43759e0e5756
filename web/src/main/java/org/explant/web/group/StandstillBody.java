// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.group.Cause;
import org.explant.group.Causes;
import org.explant.group.standstill.NamedEntry;
import org.explant.group.standstill.PrintedName;
import org.explant.group.standstill.ScheduleStrike;
import org.explant.group.standstill.StandstillKind;
import org.explant.group.standstill.StandstillTerms;
import org.explant.group.standstill.Waiver;
import org.jspecify.annotations.Nullable;

/** What a program says about a standstill. */
final class StandstillBody {
    private StandstillBody() {}

    /** The terms; a day is included unless said otherwise. */
    public record Terms(
            @Nullable String defendant,
            @Nullable String kind,
            @Nullable String startsOn,
            @Nullable Boolean startIncluded,
            @Nullable String endsOn,
            @Nullable Boolean endIncluded,
            @Nullable Integer noticeDays,
            @Nullable String noticeGivenOn,
            @Nullable String waiver,
            @Nullable List<String> causes,
            @Nullable String claimantsSignedOn,
            @Nullable String defendantSignedOn,
            @Nullable String document,
            @Nullable String note) {
        StandstillTerms toTerms() {
            return new StandstillTerms(
                    Said.text(defendant),
                    Said.code(StandstillKind.class, kind),
                    Said.requiredDay(startsOn),
                    !Boolean.FALSE.equals(startIncluded),
                    Said.day(endsOn),
                    !Boolean.FALSE.equals(endIncluded),
                    noticeDays,
                    Said.day(noticeGivenOn),
                    waiver == null ? Waiver.NOT_STATED : Said.code(Waiver.class, waiver),
                    Causes.of(Said.codes(Cause.class, causes)),
                    Said.day(claimantsSignedOn),
                    Said.day(defendantSignedOn),
                    Asked.idOrNone(document),
                    note);
        }
    }

    /** Names as they were pasted. */
    public record Names(@Nullable String text, @Nullable Integer page) {}

    /** Names with the claims they are. */
    public record Entries(@Nullable List<Entry> items) {
        List<NamedEntry> toEntries() {
            return items == null
                    ? List.of()
                    : items.stream().map(Entry::toEntry).toList();
        }
    }

    /** A printed name; without a claim it waits to be matched. */
    public record Entry(
            @Nullable String name,
            @Nullable String born,
            @Nullable Integer page,
            @Nullable String claim) {
        NamedEntry toEntry() {
            var printed = new PrintedName(Said.text(name), Said.day(born), null, page);
            return new NamedEntry(printed, claim == null || claim.isBlank() ? null : new ClaimReference(claim));
        }
    }

    /** Whose name a printed name is. */
    public record Match(@Nullable String entry, @Nullable String claim) {}

    /** What was wrong, and why. */
    public record Struck(
            @Nullable String part,
            @Nullable String entry,
            @Nullable String reason) {
        ScheduleStrike toStrike() {
            return new ScheduleStrike(
                    Said.code(ScheduleStrike.SchedulePart.class, part), Asked.id(entry), Said.text(reason));
        }
    }
}
