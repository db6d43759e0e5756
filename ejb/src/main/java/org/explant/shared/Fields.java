// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares and mixes two records of one kind field by field. */
public final class Fields {
    private Fields() {}

    public static <R extends Record> List<String> different(R one, R other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The value of the one field of that name. */
    public static @Nullable Object value(String field, Record... of) {
        for (Record each : of)
            for (RecordComponent component : each.getClass().getRecordComponents())
                if (component.getName().equals(field)) return value(component, each);
        throw new IllegalArgumentException(field);
    }

    /** The values of those fields that have one, as they would be written. */
    public static Map<String, String> texts(Collection<String> fields, Record... of) {
        var texts = new TreeMap<String, String>();
        for (String field : fields) {
            var value = value(field, of);
            if (value != null) texts.put(field, text(value));
        }
        return texts;
    }

    /** A value that stays silent about itself is a record around one text. */
    private static String text(Object value) {
        if (!(value instanceof Record record)) return value.toString();
        var components = record.getClass().getRecordComponents();
        return components.length == 1 ? String.valueOf(value(components[0], record)) : value.toString();
    }

    /** A record like the one, with the named fields of the other. */
    public static <R extends Record> R mixed(R one, R other, Set<String> ofOther) {
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
