// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.group.PageSource;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads what an address or a form names; what nothing can be called is answered like what does not exist. */
final class Asked {
    private Asked() {}

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static @Nullable UUID idOrNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : id(text);
    }

    static List<UUID> ids(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Asked::id).toList();
    }

    /** References with blanks, commas or line ends between. */
    static List<ClaimReference> references(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s,;]+"))
                        .filter(each -> !each.isEmpty())
                        .map(ClaimReference::new)
                        .distinct()
                        .toList();
    }

    static @Nullable PageSource source(@Nullable String document, @Nullable Integer page) {
        var id = idOrNone(document);
        return id == null ? null : new PageSource(new DocumentId(id), page);
    }
}
