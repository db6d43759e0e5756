// SPDX-License-Identifier: Apache-2.0
package org.explant.web.undertaking;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.undertaking.UndertakingId;

/** Written as its plain value. */
@Dependent
public class UndertakingIdAdapter implements JsonbAdapter<UndertakingId, String> {
    @Override
    public String adaptToJson(UndertakingId id) {
        return id.toString();
    }

    @Override
    public UndertakingId adaptFromJson(String text) {
        return new UndertakingId(UUID.fromString(text));
    }
}
