// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Two people saved the same thing: what the other one saved beside what this one wanted, where they differ. */
@RequestScoped
public class BothSides {
    @Inject
    private Choices choices;

    /** One field, both ways, in words. */
    public record Difference(String field, String theirs, String mine) implements Serializable {}

    /** Where two records of one kind differ, in the order in which they are declared. */
    public <R extends Record> List<Difference> of(R stored, R wanted) {
        return Arrays.stream(stored.getClass().getRecordComponents())
                .filter(part -> !Objects.equals(value(part, stored), value(part, wanted)))
                .map(part -> new Difference(part.getName(), words(value(part, stored)), words(value(part, wanted))))
                .toList();
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Formats.day(day);
            case AccountId account -> choices.name(account);
            case Enum<?> code -> Labels.of(code);
            case Boolean truth -> Sentences.format("both." + truth);
            default -> value.toString();
        };
    }
}
