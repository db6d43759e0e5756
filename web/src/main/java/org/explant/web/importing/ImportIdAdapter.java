// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.importing.row.ImportId;

/** An import's id as plain text. */
@Dependent
public class ImportIdAdapter implements JsonbAdapter<ImportId, String> {
    @Override
    public String adaptToJson(ImportId id) {
        return id.toString();
    }

    @Override
    public ImportId adaptFromJson(String text) {
        return new ImportId(UUID.fromString(text));
    }
}
