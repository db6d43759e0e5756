// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.monitoring.history.ScoreScale;
import org.explant.monitoring.observed.InflammationMarker;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.ObservationRemark;
import org.explant.monitoring.observed.ObservationSchema;
import org.explant.monitoring.observed.Observed;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** Observations in words. */
@Named("observationWords")
@ApplicationScoped
public class ObservationWords {
    private static final Set<ObservationField> IN_HEADLINE =
            Set.of(ObservationField.FINDINGS, ObservationField.SCHEME, ObservationField.GRADE);

    /** A field and what stands there, in words. */
    public record Said(String label, String value) {}

    /** What matters of it in one line. */
    public String headline(Observed observed) {
        return switch (observed.kind()) {
            case BLOOD_METAL -> blood(observed);
            case IMAGING -> image(observed);
            case HIP_SCORE -> score(observed);
            case INFLAMMATION -> inflammation(observed);
            default ->
                ObservationSchema.of(observed.kind()).required().stream()
                        .map(field -> value(observed, field))
                        .collect(Collectors.joining(" · "));
        };
    }

    /** {@code = 7.013 µg/L} beside a figure printed in nmol/L, and the other way about; empty for what is no result. */
    public String converted(Observed observed) {
        if (!isBlood(observed)) return "";
        var result = observed.blood();
        var below = result.printed().below() ? "< " : "";
        return result.printed().unit().isMass()
                ? Sentences.format(
                        "history.asNanomoles", below + result.nanomoles().toPlainString())
                : Sentences.format(
                        "history.asMicrograms", below + result.micrograms().toPlainString());
    }

    public boolean isBlood(Observed observed) {
        return observed.kind() == ObservationKind.BLOOD_METAL;
    }

    /** What else was said, field by field. */
    public List<Said> more(Observed observed) {
        var fields = ObservationSchema.of(observed.kind()).optional().stream()
                .filter(field -> !IN_HEADLINE.contains(field))
                .toList();
        return said(observed, fields);
    }

    /** All of it, field by field. */
    public List<Said> all(Observed observed) {
        return said(observed, ObservationSchema.of(observed.kind()).fields());
    }

    private static List<Said> said(Observed observed, List<ObservationField> fields) {
        var said = new ArrayList<Said>();
        for (ObservationField field : fields)
            if (observed.details().value(field) != null) said.add(new Said(Labels.of(field), value(observed, field)));
        return said;
    }

    /** How pressing a remark is. */
    public String sign(ObservationRemark remark) {
        return switch (remark) {
            case NEEDS_REVIEW, NO_RESULT_OF_THE_METAL -> "problem";
            case RECORDED_TWICE, UNUSUALLY_HIGH, DAYS_OUT_OF_ORDER -> "attention";
            case NOT_WHOLE_BLOOD -> "neutral";
        };
    }

    private static String blood(Observed observed) {
        var result = observed.blood();
        return Sentences.format(
                "history.blood",
                Labels.of(result.metal()),
                value(observed, ObservationField.VALUE).replace("<", "< "),
                Labels.of(result.printed().unit()),
                Labels.of(result.specimen()));
    }

    private static String image(Observed observed) {
        var parts = new ArrayList<String>();
        parts.add(value(observed, ObservationField.MODALITY));
        if (!observed.findings().isEmpty()) parts.add(value(observed, ObservationField.FINDINGS));
        if (observed.details().value(ObservationField.GRADE) != null)
            parts.add(
                    (value(observed, ObservationField.SCHEME) + " " + value(observed, ObservationField.GRADE)).strip());
        return String.join(" · ", parts);
    }

    private static String score(Observed observed) {
        var score = observed.score();
        var total = Integer.toString(score.total());
        return score.scale() == ScoreScale.NOT_KNOWN
                ? Sentences.format("history.score.unknown", total)
                : Sentences.format("history.score." + score.scale().name(), total);
    }

    private static String inflammation(Observed observed) {
        boolean crp = InflammationMarker.CRP.name().equals(observed.details().value(ObservationField.MARKER));
        return Sentences.format(crp ? "history.crp" : "history.esr", value(observed, ObservationField.LEVEL));
    }

    private static String value(Observed observed, ObservationField field) {
        var text = Objects.requireNonNullElse(observed.details().value(field), "");
        if (text.isEmpty()) return "";
        return switch (field.shape()) {
            case CODE -> word(field, text);
            case CODES ->
                Arrays.stream(text.split(",")).map(each -> word(field, each)).collect(Collectors.joining(", "));
            case DAY -> Formats.day(LocalDate.parse(text));
            default -> text;
        };
    }

    private static String word(ObservationField field, String code) {
        return field.codes().stream()
                .filter(each -> each.name().equals(code))
                .findFirst()
                .map(Labels::of)
                .orElse(code);
    }
}
