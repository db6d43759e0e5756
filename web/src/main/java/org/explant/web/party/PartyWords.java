// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.explant.claim.role.RoleId;
import org.explant.claim.role.RoleKind;
import org.explant.party.ChiNumber;
import org.explant.party.EmailAddress;
import org.explant.party.GmcNumber;
import org.explant.party.HealthAndCareNumber;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.OrganisationId;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.ReachedBy;
import org.explant.party.Sex;
import org.explant.party.organisation.OrganisationKind;
import org.explant.web.Sentences;
import org.explant.web.claim.FieldChoice;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** How the values that people edit about people are written. */
public final class PartyWords {
    private static final Set<String> OURS = Set.of(
            "kind",
            "name",
            "partOf",
            "odsCode",
            "sraNumber",
            "discipline",
            "grantedOn",
            "actsFor",
            "note",
            "from",
            "to");

    private PartyWords() {}

    /** A value of whatever kind; a dash where there is none. */
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Formats.day(day);
            case NhsNumber number -> number.spaced();
            case ChiNumber number -> number.spaced();
            case HealthAndCareNumber number -> number.spaced();
            case NationalInsuranceNumber number -> number.spaced();
            case GmcNumber number -> number.digits();
            case Postcode postcode -> postcode.value();
            case PhoneNumber phone -> phone.value();
            case EmailAddress email -> email.value();
            case Enum<?> code -> Labels.of(code);
            case OrganisationId group -> Sentences.format("party.another");
            case RoleId defendant -> Sentences.format("party.another");
            default -> value.toString();
        };
    }

    /** {@code from 14 Mar 2019}, {@code until 2 Apr 2020}, {@code 14 Mar 2019 – 2 Apr 2020}; nothing where nothing is known. */
    public static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return "";
        if (to == null) return Sentences.format("party.since", Formats.day(from));
        if (from == null) return Sentences.format("party.until", Formats.day(to));
        return Sentences.format("party.between", Formats.day(from), Formats.day(to));
    }

    /** The label of a field of a person, an organisation or a role. */
    public static String field(String name) {
        return Sentences.format((OURS.contains(name) ? "party." : "claim.") + name);
    }

    /** What stood before a change, a line for each field that had a value. */
    public static List<String> before(Map<String, String> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        Sentences.format("party.before", field(each.getKey()), read(each.getKey(), each.getValue())))
                .toList();
    }

    private static String read(String field, String kept) {
        if (kept.matches("\\d{4}-\\d{2}-\\d{2}")) return Formats.day(LocalDate.parse(kept));
        return switch (field) {
            case "sex" -> Labels.of(Sex.valueOf(kept));
            case "reachedBy" -> Labels.of(ReachedBy.valueOf(kept));
            case "kind" -> kind(kept);
            case "partOf", "actsFor" -> Sentences.format("party.another");
            default -> kept;
        };
    }

    private static String kind(String kept) {
        boolean role =
                Arrays.stream(RoleKind.values()).anyMatch(each -> each.name().equals(kept));
        return role ? Labels.of(RoleKind.valueOf(kept)) : Labels.of(OrganisationKind.valueOf(kept));
    }

    /** Field by field: what the other saved, what this person wanted; untouched fields stay as the other saved them. */
    static List<FieldChoice> choices(
            List<String> fields,
            Function<String, @Nullable Object> stored,
            Function<String, @Nullable Object> wanted,
            Set<String> touched) {
        return fields.stream()
                .map(field -> new FieldChoice(
                        field,
                        of(stored.apply(field)),
                        of(wanted.apply(field)),
                        touched.contains(field) ? null : Boolean.FALSE))
                .toList();
    }

    /** The fields of which this person keeps the own value. */
    static Set<String> kept(List<FieldChoice> choices) {
        return Set.copyOf(choices.stream()
                .filter(each -> Boolean.TRUE.equals(each.getKeepMine()))
                .map(FieldChoice::getField)
                .toList());
    }
}
