// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FieldShape;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** One field of the form for a fact. */
public class FactInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FactField field;
    private final boolean required;
    private final List<Option> options;
    private @Nullable String value;

    /** Something to choose. */
    public record Option(String value, String label) implements Serializable {}

    FactInput(FactField field, boolean required, List<Option> options) {
        this.field = field;
        this.required = required;
        this.options = List.copyOf(options);
    }

    FactField field() {
        return field;
    }

    public String getLabel() {
        return Labels.of(field);
    }

    /** Ends the key of an example. */
    public String getShape() {
        return field.shape().name();
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isChoice() {
        return switch (field.shape()) {
            case CODE, GROUP_ACTION, DOCUMENT -> true;
            default -> false;
        };
    }

    public boolean isDay() {
        return field.shape() == FieldShape.DAY;
    }

    public List<Option> getOptions() {
        return options;
    }

    public @Nullable LocalDate getDayValue() {
        return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    }

    public void setDayValue(@Nullable LocalDate typed) {
        value = typed == null ? "" : typed.toString();
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String typed) {
        value = typed;
    }
}
