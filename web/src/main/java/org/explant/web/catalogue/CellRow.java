// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.explant.catalogue.CatalogueField;
import org.explant.catalogue.Cell;
import org.explant.catalogue.Confidence;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** One field of the form: its value, how sure it is, and where it comes from. */
public class CellRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CatalogueField field;
    private @Nullable String value;
    private @Nullable String source;
    private Confidence confidence = Confidence.GENERAL_KNOWLEDGE;

    CellRow(CatalogueField field, @Nullable Cell cell) {
        this.field = field;
        if (cell == null) return;
        value = cell.value();
        source = cell.source();
        confidence = cell.confidence();
    }

    /** The cell as typed; nothing where the value is blank. */
    Optional<Cell> toCell() {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Cell(value, confidence, source == null ? "" : source));
    }

    public CatalogueField getField() {
        return field;
    }

    /** How the value is typed: LINE, AREA or CODE. */
    public String getInput() {
        return switch (field.type()) {
            case CODE -> "CODE";
            case LINES -> "AREA";
            case TEXT -> field == CatalogueField.REMARK ? "AREA" : "LINE";
            case SIZES, DATE, SHAPE -> "LINE";
        };
    }

    public String getLabel() {
        return Labels.of(field);
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String typed) {
        value = typed;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence chosen) {
        confidence = chosen;
    }
}
