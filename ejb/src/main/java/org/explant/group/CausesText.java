// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Causes as one text column. */
@Converter
public class CausesText implements AttributeConverter<Causes, String> {
    @Override
    public String convertToDatabaseColumn(Causes causes) {
        return causes.written();
    }

    @Override
    public Causes convertToEntityAttribute(String text) {
        return Causes.read(text);
    }
}
