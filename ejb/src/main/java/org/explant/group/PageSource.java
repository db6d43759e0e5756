// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import java.io.Serializable;
import org.explant.document.DocumentId;
import org.jspecify.annotations.Nullable;

/** The paper that something is taken from. */
public record PageSource(DocumentId document, @Nullable Integer page) implements Serializable {
    public PageSource {
        if (page != null && page < 1) throw new SourcePageMissing();
    }
}
