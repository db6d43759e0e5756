// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page write {@code #{line.reference}} for a component of a record. The expression language learns this itself
 * only in Jakarta EE 11; until then records would need {@code line.reference()}, which cannot be sorted by.
 */
public final class RecordProperties extends ELResolver {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var component = component(base, property);
        if (component == null) return null;
        context.setPropertyResolved(base, property);
        try {
            return component.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var component = component(base, property);
        if (component == null) return null;
        context.setPropertyResolved(base, property);
        return component.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (component(base, property) != null) throw new PropertyNotWritableException("records do not change");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (component(base, property) == null) return false;
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static @Nullable Method component(@Nullable Object base, @Nullable Object property) {
        return base instanceof Record && property instanceof String name
                ? COMPONENTS.get(base.getClass()).get(name)
                : null;
    }
}
