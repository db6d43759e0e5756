// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.explant.monitoring.observed.ObservationDetails;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.ObservationSchema;
import org.explant.monitoring.observed.ObservationShape;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** One field of the form for an observation. */
public class ObservationInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ObservationField field;
    private final boolean required;
    private @Nullable String value;

    /** Something to choose. */
    public record Option(String value, String label) implements Serializable {}

    private ObservationInput(ObservationField field, boolean required, @Nullable String value) {
        this.field = field;
        this.required = required;
        this.value = value;
    }

    /** The fields of a kind, in their order, with what stands there. */
    static List<ObservationInput> of(ObservationKind kind, @Nullable ObservationDetails present) {
        var schema = ObservationSchema.of(kind);
        var inputs = new ArrayList<ObservationInput>();
        for (ObservationField each : schema.fields())
            inputs.add(new ObservationInput(
                    each, schema.required().contains(each), present == null ? "" : present.value(each)));
        return List.copyOf(inputs);
    }

    ObservationField field() {
        return field;
    }

    public String getLabel() {
        return Labels.of(field);
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isChoice() {
        return field.shape() == ObservationShape.CODE;
    }

    public boolean isChoices() {
        return field.shape() == ObservationShape.CODES;
    }

    public boolean isDay() {
        return field.shape() == ObservationShape.DAY;
    }

    public boolean isLong() {
        return field.shape() == ObservationShape.LONG_TEXT;
    }

    public boolean isLine() {
        return !isChoice() && !isChoices() && !isDay() && !isLong();
    }

    public int getLongest() {
        return isLong() ? ObservationShape.LONGEST_WORDING : ObservationShape.LONGEST;
    }

    public List<Option> getOptions() {
        return field.codes().stream()
                .map(code -> new Option(code.name(), Labels.of(code)))
                .toList();
    }

    public @Nullable LocalDate getDayValue() {
        return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    }

    public void setDayValue(@Nullable LocalDate typed) {
        value = Objects.toString(typed, "");
    }

    public List<String> getChosen() {
        return value == null || value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }

    public void setChosen(@Nullable List<String> typed) {
        value = typed == null ? "" : String.join(",", typed);
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String typed) {
        value = typed;
    }
}
