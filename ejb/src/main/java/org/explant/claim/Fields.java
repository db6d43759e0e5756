// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Compares two records of one kind field by field. */
final class Fields {
    private Fields() {}

    static <R extends Record> List<String> different(R one, R other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }
}
