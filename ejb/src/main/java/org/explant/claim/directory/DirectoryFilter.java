// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.explant.claim.Part;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Which people or organisations a list shows; what is empty asks for nothing.
 *
 * @param words part of a name, present, former or other; or a whole number or code
 * @param part that people play in some claim
 * @param kind of organisations
 * @param withoutNumber only people of whom no health service number is known
 */
public record DirectoryFilter(
        @NotNull @Size(max = 100) String words,
        @Nullable Part part,
        @Nullable OrganisationKind kind,
        boolean withoutNumber) {
    public static final DirectoryFilter ALL = new DirectoryFilter("", null, null, false);

    public DirectoryFilter {
        words = words.strip();
    }

    /** Whoever has these words in a name. */
    public static DirectoryFilter named(String words) {
        return new DirectoryFilter(words, null, null, false);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "DirectoryFilter";
    }

    /** The words as a pattern of the database in small letters, its own signs taken literally. */
    String pattern() {
        return "%" + words.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** The words as a number or a code is stored. */
    String code() {
        return words.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
