// SPDX-License-Identifier: Apache-2.0
package org.explant.web.coding;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.coding.TagId;

/** A tag's id is written as its plain value. */
@Dependent
public class TagIdAdapter implements JsonbAdapter<TagId, String> {
    @Override
    public String adaptToJson(TagId tag) {
        return tag.toString();
    }

    @Override
    public TagId adaptFromJson(String text) {
        return new TagId(UUID.fromString(text));
    }
}
