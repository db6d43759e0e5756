// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.keydate.KeyDateId;

/** Written as its plain value. */
@Dependent
public class KeyDateIdAdapter implements JsonbAdapter<KeyDateId, String> {
    @Override
    public String adaptToJson(KeyDateId id) {
        return id.toString();
    }

    @Override
    public KeyDateId adaptFromJson(String text) {
        return new KeyDateId(UUID.fromString(text));
    }
}
