// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.explant.document.DocumentId;
import org.explant.document.NoSuchPage;

/**
 * A page that proves something.
 *
 * @param document the document as received
 * @param page its page, from 1
 */
@Embeddable
public record PageCitation(DocumentId document, int page) implements Serializable {
    public PageCitation {
        if (page < 1) throw new NoSuchPage();
    }
}
