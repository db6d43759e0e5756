// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/** What a reader of an observation is told beside it; nothing of it keeps anybody from recording. */
public enum ObservationRemark {
    /** Another result of the same metal stands for the same day and specimen. */
    RECORDED_TWICE,
    /** Seldom so high. */
    UNUSUALLY_HIGH,
    /** Somebody must look before anything rests on it; the rules leave it out. */
    NEEDS_REVIEW,
    /** No result of these metals: another substance, or another unit. */
    NO_RESULT_OF_THE_METAL,
    /** No threshold is one of serum or plasma, and they share no trend with whole blood. */
    NOT_WHOLE_BLOOD,
    /** Reported or received before it was sampled. */
    DAYS_OUT_OF_ORDER;

    /** What is to be said of one beside all that stand. */
    public static Set<ObservationRemark> of(Observed one, Collection<Observed> all) {
        var remarks = EnumSet.noneOf(ObservationRemark.class);
        if (outOfOrder(one)) remarks.add(DAYS_OUT_OF_ORDER);
        if (one.kind() != ObservationKind.BLOOD_METAL) return remarks;
        var result = one.blood();
        if (!result.isWholeBlood()) remarks.add(NOT_WHOLE_BLOOD);
        var high = high(result);
        if (high != null) remarks.add(high);
        long same = all.stream().filter(each -> isSame(each, result)).count();
        if (same > 1) remarks.add(RECORDED_TWICE);
        return remarks;
    }

    private static boolean isSame(Observed other, MetalResult result) {
        if (other.kind() != ObservationKind.BLOOD_METAL || !other.on().equals(result.sampled())) return false;
        var its = other.blood();
        return its.metal() == result.metal() && its.specimen() == result.specimen();
    }

    private static @Nullable ObservationRemark high(MetalResult result) {
        return switch (result.plausibility()) {
            case PLAUSIBLE -> null;
            case REMARKABLE -> UNUSUALLY_HIGH;
            case NEEDS_REVIEW -> NEEDS_REVIEW;
            case NO_RESULT -> NO_RESULT_OF_THE_METAL;
        };
    }

    private static boolean outOfOrder(Observed one) {
        var details = one.details();
        LocalDate received = Objects.requireNonNullElse(details.day(ObservationField.RECEIVED), one.on());
        LocalDate reported = Objects.requireNonNullElse(details.day(ObservationField.REPORTED), received);
        return received.isBefore(one.on()) || reported.isBefore(received);
    }
}
