// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.HipScore;
import org.explant.monitoring.history.Review;
import org.explant.monitoring.history.SymptomSpell;
import org.explant.monitoring.result.MetalResult;

/** What was recorded of one person, as the rules read it. */
public record RecordedHistory(List<Observed> all) {
    public static final RecordedHistory NOTHING = new RecordedHistory(List.of());

    public RecordedHistory {
        all = List.copyOf(all);
    }

    public static RecordedHistory of(Collection<Observed> all) {
        return new RecordedHistory(List.copyOf(all));
    }

    /** Whether anything was recorded at all; where not, nothing is called late. */
    public boolean isRecorded() {
        return !all.isEmpty();
    }

    public List<MetalResult> bloods() {
        return of(ObservationKind.BLOOD_METAL, Observed::blood);
    }

    public List<Review> reviews() {
        return of(ObservationKind.REVIEW, Observed::review);
    }

    public List<SymptomSpell> spells(Side side) {
        return of(ObservationKind.SYMPTOMS, side, Observed::spell);
    }

    /** What was found on images of one kind and day is one image, however many entries tell of it. */
    public List<HipImage> images(Side side) {
        var together = new LinkedHashMap<String, HipImage>();
        for (HipImage each : of(ObservationKind.IMAGING, side, Observed::image))
            together.merge(each.on() + " " + each.modality(), each, RecordedHistory::both);
        return List.copyOf(together.values());
    }

    private static HipImage both(HipImage one, HipImage other) {
        var findings = new HashSet<>(one.findings());
        findings.addAll(other.findings());
        return new HipImage(one.on(), one.modality(), findings);
    }

    public List<HipScore> scores(Side side) {
        return of(ObservationKind.HIP_SCORE, side, Observed::score);
    }

    private <T> List<T> of(ObservationKind kind, Function<Observed, T> read) {
        return all.stream().filter(each -> each.kind() == kind).map(read).toList();
    }

    private <T> List<T> of(ObservationKind kind, Side side, Function<Observed, T> read) {
        return all.stream()
                .filter(each -> each.kind() == kind && each.side() == side)
                .map(read)
                .toList();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "RecordedHistory";
    }
}
