// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import java.util.UUID;
import org.explant.letter.TemplateId;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads what an address names; what nothing can be called is answered like what does not exist. */
final class LetterIds {
    private LetterIds() {}

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static TemplateId template(@Nullable String text) {
        return new TemplateId(id(text));
    }
}
