// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.function.Function;
import org.explant.shared.RuleBroken;
import org.explant.web.Sentences;
import org.jspecify.annotations.Nullable;

/** A field that holds a value which refuses to be wrong: the refusal is said beside the field. */
public abstract class ValueConverter<T> implements Converter<T> {
    private final Function<String, T> read;
    private final Function<T, String> written;

    protected ValueConverter(Function<String, T> read, Function<T, String> written) {
        this.read = read;
        this.written = written;
    }

    @Override
    public @Nullable T getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return read.apply(typed.strip());
        } catch (RuleBroken refused) {
            var sentence = Sentences.of(refused);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable T value) {
        return value == null ? "" : written.apply(value);
    }
}
