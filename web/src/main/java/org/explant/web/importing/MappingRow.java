// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One field of an import on the screen, with the column chosen for it. */
public class MappingRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final boolean required;
    private @Nullable String column;

    MappingRow(String field, boolean required, @Nullable Integer column) {
        this.field = field;
        this.required = required;
        this.column = column == null ? null : column.toString();
    }

    public String getField() {
        return field;
    }

    public String getLabel() {
        return RowWords.field(field);
    }

    public boolean isRequired() {
        return required;
    }

    public @Nullable String getColumn() {
        return column;
    }

    public void setColumn(@Nullable String chosen) {
        column = chosen == null || chosen.isEmpty() ? null : chosen;
    }
}
