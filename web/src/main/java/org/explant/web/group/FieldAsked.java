// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.group.Cause;
import org.explant.group.Causes;
import org.explant.shared.Fields;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** A field to which two people gave different values; this person says which one stays. */
public class FieldAsked implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String theirs;
    private final String mine;
    private @Nullable Boolean keepMine;

    FieldAsked(String field, String theirs, String mine) {
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
    }

    /** One question for each of those fields. */
    public static List<FieldAsked> of(Collection<String> fields, Record stored, Record wanted) {
        return fields.stream()
                .map(field ->
                        new FieldAsked(field, words(Fields.value(field, stored)), words(Fields.value(field, wanted))))
                .toList();
    }

    /** The names of those fields in which this person's value stays. */
    public static Set<String> kept(List<FieldAsked> asked) {
        return asked.stream()
                .filter(each -> Boolean.TRUE.equals(each.keepMine))
                .map(FieldAsked::getField)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Formats.day(day);
            case Boolean flag -> Sentences.format(flag ? "group.yes" : "group.no");
            case Causes causes -> causes.all().stream().map(FieldAsked::word).collect(Collectors.joining(", "));
            case Enum<?> code -> Labels.of(code);
            default -> value.toString();
        };
    }

    private static String word(Cause cause) {
        return Labels.of(cause);
    }

    public String getField() {
        return field;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }

    public @Nullable Boolean getKeepMine() {
        return keepMine;
    }

    public void setKeepMine(@Nullable Boolean chosen) {
        keepMine = chosen;
    }
}
