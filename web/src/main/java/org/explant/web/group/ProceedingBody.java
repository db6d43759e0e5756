// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.util.HashSet;
import java.util.List;
import org.explant.group.Cause;
import org.explant.group.Hips;
import org.explant.group.proceedings.ClaimNumber;
import org.explant.group.proceedings.CourtStep;
import org.explant.group.proceedings.NewFact;
import org.explant.group.proceedings.Pleading;
import org.explant.group.proceedings.ProceedingTerms;
import org.explant.group.proceedings.Strike;
import org.jspecify.annotations.Nullable;

/** What a program says about a claim form. */
final class ProceedingBody {
    private ProceedingBody() {}

    /** A heading; the defendants count when the form is entered. */
    public record New(
            @Nullable String court,
            @Nullable String claimNumber,
            @Nullable String note,
            @Nullable List<String> defendants) {
        ProceedingTerms toTerms() {
            var number = claimNumber == null || claimNumber.isBlank() ? null : new ClaimNumber(claimNumber);
            return new ProceedingTerms(Said.text(court), number, note);
        }

        List<String> names() {
            return defendants == null ? List.of() : defendants;
        }
    }

    /** References of claims. */
    public record Claims(@Nullable List<String> claims) {}

    /** A name as it stands on the form. */
    public record Defendant(@Nullable String name) {}

    /** Entries of the form, causes, and which hips. */
    public record Plea(
            @Nullable List<String> claimants,
            @Nullable List<String> defendants,
            @Nullable List<String> causes,
            @Nullable String hips) {
        Pleading toPleading() {
            return new Pleading(
                    new HashSet<>(Said.ids(claimants)),
                    new HashSet<>(Said.ids(defendants)),
                    new HashSet<>(Said.codes(Cause.class, causes)),
                    Said.code(Hips.class, hips));
        }
    }

    /** Something that happened. */
    public record Fact(
            @Nullable String kind,
            @Nullable String on,
            @Nullable String defendant,
            @Nullable String claimant,
            @Nullable String document,
            @Nullable Integer page,
            @Nullable String note) {
        NewFact toFact() {
            return new NewFact(
                    Said.code(CourtStep.class, kind),
                    Said.requiredDay(on),
                    Asked.idOrNone(defendant),
                    Asked.idOrNone(claimant),
                    Asked.source(document, page),
                    note);
        }
    }

    /** What was wrong, and why. */
    public record Struck(
            @Nullable String part,
            @Nullable String entry,
            @Nullable String reason) {
        Strike toStrike() {
            return new Strike(Said.code(Strike.FormPart.class, part), Asked.id(entry), Said.text(reason));
        }
    }
}
