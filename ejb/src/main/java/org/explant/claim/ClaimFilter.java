// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a list shows; what is empty asks for nothing.
 *
 * @param words part of a reference or of a claimant's name
 * @param openedTo inclusive
 * @param quietSince no activity on that day or later
 * @param activeFrom last activity on that day or later
 * @param activeTo last activity on that day or earlier
 * @param nextKeyWithin the next key date falls so many days from today, or before; {@link #OVERDUE} for those missed
 */
public record ClaimFilter(
        @NotNull @Size(max = 100) String words,
        @NotNull Set<Stage> stages,
        @Nullable AccountId feeEarner,
        @Nullable AccountId supervisingPartner,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedTo,
        @Nullable LocalDate quietSince,
        @Nullable Boolean restricted,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable @Min(OVERDUE) @Max(3660) Integer nextKeyWithin) {
    /** As days from today: yesterday or before. */
    public static final int OVERDUE = -1;

    public static final ClaimFilter ALL = new ClaimFilter("", Set.of(), null, null, null, null, null, null);

    /** A filter that asks neither for a last activity nor for a key date. */
    public ClaimFilter(
            String words,
            Set<Stage> stages,
            @Nullable AccountId feeEarner,
            @Nullable AccountId supervisingPartner,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo,
            @Nullable LocalDate quietSince,
            @Nullable Boolean restricted) {
        this(
                words,
                stages,
                feeEarner,
                supervisingPartner,
                openedFrom,
                openedTo,
                quietSince,
                restricted,
                null,
                null,
                null);
    }

    public ClaimFilter {
        words = words.strip();
        stages = Set.copyOf(stages);
    }

    /** The same, in these stages. */
    public ClaimFilter in(Set<Stage> wanted) {
        return new ClaimFilter(
                words,
                wanted,
                feeEarner,
                supervisingPartner,
                openedFrom,
                openedTo,
                quietSince,
                restricted,
                activeFrom,
                activeTo,
                nextKeyWithin);
    }

    /** The same, last acted on between these days. */
    public ClaimFilter active(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ClaimFilter(
                words,
                stages,
                feeEarner,
                supervisingPartner,
                openedFrom,
                openedTo,
                quietSince,
                restricted,
                from,
                to,
                nextKeyWithin);
    }

    /** The same, with the next key date so many days from today or before; null for whenever. */
    public ClaimFilter keyWithin(@Nullable Integer days) {
        return new ClaimFilter(
                words,
                stages,
                feeEarner,
                supervisingPartner,
                openedFrom,
                openedTo,
                quietSince,
                restricted,
                activeFrom,
                activeTo,
                days);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "ClaimFilter";
    }

    Set<Stage> stagesOrAll() {
        return stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages;
    }

    /** The words as a pattern of the database in small letters, its own signs taken literally. */
    String pattern() {
        return "%" + words.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
