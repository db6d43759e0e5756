// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.standing.FactId;

/** The id of a version of a fact is written as its plain value. */
@Dependent
public class FactIdAdapter implements JsonbAdapter<FactId, String> {
    @Override
    public String adaptToJson(FactId fact) {
        return fact.toString();
    }

    @Override
    public FactId adaptFromJson(String text) {
        return new FactId(UUID.fromString(text));
    }
}
