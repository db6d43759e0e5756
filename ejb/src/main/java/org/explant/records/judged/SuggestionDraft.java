// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.PartName;
import org.jspecify.annotations.Nullable;

/**
 * What a suggestion would be in the monitoring history, as far as the page says it. Nothing is guessed: what the page does
 * not say stays open for a person.
 *
 * @param decided whether what the page says needs no judgement of its own, such as how large a collection is
 */
public record SuggestionDraft(
        ObservationKind kind,
        @Nullable Side side,
        @Nullable LocalDate on,
        Map<ObservationField, String> details,
        boolean decided) {
    private static final Map<String, String> UNITS = Map.of(
            "nmol/L", "NANOMOLES_PER_LITRE",
            "ug/L", "MICROGRAMS_PER_LITRE",
            "ppb", "PPB",
            "ng/mL", "NANOGRAMS_PER_MILLILITRE",
            "umol/L", "MICROMOLES_PER_LITRE");
    private static final Map<String, String> SPECIMENS =
            Map.of("WHOLE_BLOOD", "WHOLE_BLOOD", "SERUM", "SERUM", "PLASMA", "PLASMA");
    private static final Map<String, String> MODALITIES =
            Map.of("MRI", "MRI", "ULTRASOUND", "ULTRASOUND", "CT", "CT", "RADIOGRAPH", "X_RAY");

    /** Fluid is left out: whether it is isolated or large somebody must say. */
    private static final Map<String, String> FINDINGS = Map.of(
            "PSEUDOTUMOUR", "MASS",
            "MASS", "MASS",
            "MUSCLE_ATROPHY", "MUSCLE_DAMAGE",
            "TENDON_AVULSION", "MUSCLE_DAMAGE",
            "OSTEOLYSIS", "BONE_DAMAGE",
            "LOOSENING", "OTHER_ABNORMAL",
            "BONE_OEDEMA", "OTHER_ABNORMAL",
            "METALLOSIS", "OTHER_ABNORMAL",
            "REACTION_TO_DEBRIS", "OTHER_ABNORMAL",
            "SYNOVIAL_THICKENING", "OTHER_ABNORMAL");

    public SuggestionDraft {
        details = Map.copyOf(details);
    }

    /** Nothing for what is no part of this history: operations and labels belong to the implant ledger. */
    static Optional<SuggestionDraft> of(CandidateKind kind, List<KeptPart> parts) {
        var said = new Said(parts);
        return switch (kind) {
            case ION_RESULT -> Optional.of(blood(said));
            case IMAGING_FINDING -> Optional.of(image(said));
            case HIP_SCORE -> Optional.of(score(said));
            case OPERATION, IMPLANT -> Optional.empty();
        };
    }

    /** As it stands, where the page says enough. */
    NewObservation complete() {
        if (!decided || on == null || kind.isOfHip() && side == null) throw new SuggestionIncomplete();
        return new NewObservation(kind, side, on, details);
    }

    private static SuggestionDraft blood(Said said) {
        var details = new EnumMap<ObservationField, String>(ObservationField.class);
        details.put(ObservationField.METAL, "Co".equals(said.value(PartName.ELEMENT)) ? "COBALT" : "CHROMIUM");
        said.into(details, ObservationField.VALUE, said.value(PartName.VALUE));
        said.into(details, ObservationField.UNIT, UNITS.get(said.text(PartName.UNIT)));
        details.put(ObservationField.SPECIMEN, SPECIMENS.getOrDefault(said.text(PartName.SPECIMEN), "NOT_KNOWN"));
        said.into(details, ObservationField.RECEIVED, said.dayText(PartName.RECEIVED_ON));
        said.into(details, ObservationField.REPORTED, said.dayText(PartName.REPORTED_ON));
        boolean whole = details.containsKey(ObservationField.UNIT);
        return new SuggestionDraft(ObservationKind.BLOOD_METAL, null, said.sampled(), details, whole);
    }

    private static SuggestionDraft image(Said said) {
        var details = new EnumMap<ObservationField, String>(ObservationField.class);
        var modality = said.modality(MODALITIES);
        said.into(details, ObservationField.MODALITY, modality);
        var finding = said.value(PartName.FINDING);
        said.into(details, ObservationField.FINDINGS, finding == null ? null : FINDINGS.get(finding));
        said.into(details, ObservationField.SCHEME, said.value(PartName.SCHEME));
        said.into(details, ObservationField.GRADE, said.value(PartName.GRADE));
        said.into(details, ObservationField.WORDING, said.raw(PartName.FINDING));
        boolean whole = modality != null && (finding == null || FINDINGS.containsKey(finding));
        return new SuggestionDraft(ObservationKind.IMAGING, said.side(), said.sampled(), details, whole);
    }

    private static SuggestionDraft score(Said said) {
        var details = new EnumMap<ObservationField, String>(ObservationField.class);
        var scale =
                switch (said.text(PartName.SCALE)) {
                    case "0-48" -> "ZERO_TO_48";
                    case "12-60" -> "TWELVE_TO_60";
                    default -> "NOT_KNOWN";
                };
        details.put(ObservationField.SCALE, scale);
        said.into(details, ObservationField.TOTAL, said.value(PartName.TOTAL));
        return new SuggestionDraft(ObservationKind.HIP_SCORE, said.side(), said.sampled(), details, true);
    }

    /** Keeps words of pages out of logs. */
    @Override
    public String toString() {
        return "SuggestionDraft " + kind;
    }
}
