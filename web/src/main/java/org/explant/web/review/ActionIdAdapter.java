// SPDX-License-Identifier: Apache-2.0
package org.explant.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.review.ActionId;

/** Written as its plain value. */
@Dependent
public class ActionIdAdapter implements JsonbAdapter<ActionId, String> {
    @Override
    public String adaptToJson(ActionId id) {
        return id.toString();
    }

    @Override
    public ActionId adaptFromJson(String text) {
        return new ActionId(UUID.fromString(text));
    }
}
