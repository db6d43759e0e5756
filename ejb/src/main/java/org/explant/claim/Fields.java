// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Compares and mixes two records of one kind field by field. */
final class Fields {
    private Fields() {}

    static <R extends Record> List<String> different(R one, R other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The value of the one field of that name. */
    static @Nullable Object value(String field, Record... of) {
        for (Record each : of)
            for (RecordComponent component : each.getClass().getRecordComponents())
                if (component.getName().equals(field)) return value(component, each);
        throw new IllegalArgumentException(field);
    }

    /** A record like the one, with the named fields of the other. */
    static <R extends Record> R mixed(R one, R other, Set<String> ofOther) {
        var components = one.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(each -> value(each, ofOther.contains(each.getName()) ? other : one))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked") // the class of an R makes an R
            var made = (R) one.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuleBroken refused) throw refused;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }
}
