// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.explant.implant.source.ImplantField.DATE;
import static org.explant.monitoring.observed.ObservationField.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.jspecify.annotations.Nullable;

/** How the claimant of one claim of the demo book was followed up; every name and figure in it is invented. */
final class DemoHistory {
    private static final int EVERY = 3;
    private static final int DAY = "2006-03-14".length();
    private static final String TRACE_ELEMENTS = "Trace Element Laboratory, Hartwell (fictional)";

    private final DemoClaim claim;
    private final LocalDate last;
    private final List<NewObservation> told = new ArrayList<>();

    DemoHistory(DemoClaim claim, LocalDate asAt) {
        this.claim = claim;
        var died = claim.claimant().died();
        last = died == null ? asAt.minusDays(10) : died.minusDays(1);
    }

    /** Of every third claim whose operation has a day: one rising, one late, one missed, one well looked after. */
    List<NewObservation> observations() {
        if (!tellsOf(claim)) return List.of();
        var first = claim.operations().getFirst();
        day(first).ifPresent(operated -> {
            switch (claim.sequence() / EVERY % 4) {
                case 0 -> rising(first.side());
                case 1 -> late(first.side(), operated);
                case 2 -> missed(first.side());
                default -> kept(first.side(), operated);
            }
        });
        return List.copyOf(told);
    }

    /** Whether there is something to tell of that claim. */
    static boolean tellsOf(DemoClaim claim) {
        return claim.sequence() % EVERY == 0 && !claim.operations().isEmpty();
    }

    private static Optional<LocalDate> day(DemoOperation operation) {
        var text = operation.told().get(DATE);
        return text == null || text.length() != DAY ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** Levels that rise through the threshold, an abnormal scan, and nothing decided since. */
    private void rising(Side side) {
        var on = LocalDate.of(2012, 10, 4).plusDays(claim.sequence());
        int cobalt = 61 + claim.sequence();
        for (int year = 0; year < 5; year++) {
            ions(on.plusMonths(11L * year), cobalt + 34 * year, 48 + 12 * year);
            review(on.plusMonths(11L * year).plusDays(12), year < 3 ? "WELL" : "POOR");
            score(side, on.plusMonths(11L * year).plusDays(12), 43 - 4 * year);
        }
        observe(ObservationKind.SYMPTOMS, side, on.plusYears(2), Map.of(SYMPTOMS, "PRESENT", NOTE, "Groin pain"));
        var scan = Map.of(
                MODALITY, "MARS_MRI",
                FINDINGS, "MASS,MUSCLE_DAMAGE",
                SCHEME, "ANDERSON",
                GRADE, "C1",
                MEASUREMENT, "38 x 24 mm",
                WORDING, "Thick-walled mass posterior to the joint; wasting of the short rotators.");
        observe(ObservationKind.IMAGING, side, on.plusYears(4), scan);
    }

    /** Seen once, tested once above the threshold, never called again. */
    private void late(Side side, LocalDate operated) {
        var on = operated.plusYears(6);
        review(on, "NOT_SAID");
        observe(ObservationKind.SYMPTOMS, side, on, Map.of(SYMPTOMS, "ABSENT"));
        ions(on, 152, 88);
        observe(
                ObservationKind.MISSED,
                null,
                on.plusYears(1),
                Map.of(THROUGH, "NEVER_INVITED", APPOINTMENT, "Yearly review"));
    }

    private void missed(Side side) {
        var on = LocalDate.of(2014, 3, 11).plusDays(claim.sequence());
        review(on, "WELL");
        score(side, on, 41);
        observe(
                ObservationKind.MISSED,
                null,
                on.plusYears(1),
                Map.of(THROUGH, "PATIENT_DID_NOT_ATTEND", APPOINTMENT, "Yearly review"));
        observe(
                ObservationKind.MISSED,
                null,
                on.plusYears(2),
                Map.of(THROUGH, "HOSPITAL_CANCELLED", APPOINTMENT, "MARS MRI"));
        ions(on.plusYears(3), 44, 52);
        observe(
                ObservationKind.IMAGING,
                side,
                on.plusYears(3),
                Map.of(MODALITY, "ULTRASOUND", FINDINGS, "ISOLATED_FLUID"));
    }

    private void kept(Side side, LocalDate operated) {
        observe(ObservationKind.SYMPTOMS, side, operated.plusMonths(6), Map.of(SYMPTOMS, "ABSENT"));
        for (int year = 1; operated.plusYears(year).isBefore(last); year++) {
            var on = operated.plusYears(year).plusDays(9L * year % 40);
            review(on, "WELL");
            if (year % 3 == 0) score(side, on, 46 - year % 4);
            if (on.getYear() >= 2012) ions(on, 22 + year % 5, 31 + year % 7);
        }
    }

    private void ions(LocalDate on, int cobalt, int chromium) {
        ion("COBALT", on, cobalt);
        ion("CHROMIUM", on, chromium);
    }

    private void ion(String metal, LocalDate on, int value) {
        var fields = Map.of(
                METAL,
                metal,
                VALUE,
                Integer.toString(value),
                UNIT,
                "NANOMOLES_PER_LITRE",
                SPECIMEN,
                "WHOLE_BLOOD",
                REPORTED,
                on.plusDays(8).toString(),
                LABORATORY,
                TRACE_ELEMENTS);
        observe(ObservationKind.BLOOD_METAL, null, on, fields);
    }

    private void review(LocalDate on, String function) {
        observe(ObservationKind.REVIEW, null, on, Map.of(FUNCTION, function, SEEN_BY, "Arthroplasty follow-up clinic"));
    }

    private void score(Side side, LocalDate on, int total) {
        observe(ObservationKind.HIP_SCORE, side, on, Map.of(SCALE, "ZERO_TO_48", TOTAL, Integer.toString(total)));
    }

    private void observe(
            ObservationKind kind, @Nullable Side side, LocalDate on, Map<ObservationField, String> fields) {
        if (!on.isAfter(last)) told.add(new NewObservation(kind, side, on, fields));
    }
}
