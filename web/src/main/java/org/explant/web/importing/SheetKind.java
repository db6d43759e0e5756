// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.util.List;
import org.explant.importing.row.ImportField;
import org.explant.web.Sentences;

/** A kind of sheet on the screen, with the columns that it can have. */
public record SheetKind(String code, String title, String text, List<Column> columns) {
    /** One column: what it is called, whether every sheet needs it, and what may stand in it. */
    public record Column(String label, boolean required, String help) {}

    static SheetKind of(String code, List<ImportField> fields) {
        return new SheetKind(
                code,
                Sentences.format("imports.begin." + code),
                Sentences.format("imports.begin.text." + code),
                fields.stream().map(SheetKind::column).toList());
    }

    private static Column column(ImportField field) {
        return new Column(
                RowWords.field(field.name()), field.required(), Sentences.format("import.help." + field.name()));
    }
}
