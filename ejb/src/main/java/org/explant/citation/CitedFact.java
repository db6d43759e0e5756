// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is proved, named by the feature that holds it. All three parts are codes and ids: they stand in addresses.
 *
 * @param kind the feature's own word for what the id names, such as {@code CUSTODY_ENTRY}
 * @param id which of them
 * @param field which part of it, such as {@code headDiameter}; empty for all of it
 */
@Embeddable
public record CitedFact(String kind, UUID id, String field) implements Serializable {
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{1,39}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,59}|");

    public CitedFact {
        if (!KIND.matcher(kind).matches() || !FIELD.matcher(field).matches()) throw new NotACitedFact();
    }

    /** All of it. */
    public static CitedFact whole(String kind, UUID id) {
        return new CitedFact(kind, id, "");
    }

    /** Reads what {@link #toString} wrote. */
    public static CitedFact parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) throw new NotACitedFact();
        try {
            return new CitedFact(parts[0], UUID.fromString(parts[1]), parts[2]);
        } catch (IllegalArgumentException noId) {
            throw new NotACitedFact();
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id + ":" + field;
    }
}
