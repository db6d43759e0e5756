// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * One value of the catalogue, how sure it is, and where it comes from.
 *
 * @param source what was read, so that another can read it again; empty where nothing was
 */
@Embeddable
public record Cell(
        String value, @Enumerated(EnumType.STRING) Confidence confidence, String source) implements Serializable {
    public Cell {
        value = value.strip();
        source = source.strip();
        if (value.isEmpty() || value.length() > 2000 || source.length() > 1000) throw new NotACatalogueValue();
        if (source.isEmpty() && confidence != Confidence.GENERAL_KNOWLEDGE) throw new SureWithoutSource();
    }
}
