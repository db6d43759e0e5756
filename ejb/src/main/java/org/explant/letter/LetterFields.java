// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.claim.ClaimSheet;
import org.explant.claim.Part;
import org.explant.claim.role.RoleLine;
import org.explant.party.PersonalDetails;
import org.jspecify.annotations.Nullable;

/** The fields a template may ask for, and where their values come from. Pure: what is known in, words out. */
final class LetterFields {
    private static final Map<String, Function<Known, @Nullable String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("today", known -> day(known.today()));
        ALL.put("claim.reference", known -> known.claim().summary().reference().value());
        ALL.put("claim.openedOn", known -> day(known.claim().summary().openedOn()));
        ALL.put("feeEarner.name", known -> known.claim().summary().feeEarner());
        ALL.put("supervisingPartner.name", known -> known.claim().summary().supervisingPartner());
        ALL.put("claimant.title", known -> known.claimant().title());
        ALL.put("claimant.forenames", known -> known.claimant().forenames());
        ALL.put("claimant.surname", known -> known.claimant().surname());
        ALL.put(
                "claimant.name",
                known -> joined(
                        " ",
                        known.claimant().title(),
                        known.claimant().forenames(),
                        known.claimant().surname()));
        ALL.put("claimant.salutation", LetterFields::salutation);
        ALL.put("claimant.address", known -> known.claimant().address() == null ? null : address(known.claimant()));
        ALL.put("claimant.born", known -> day(known.claimant().born()));
        ALL.put("claimant.died", known -> day(known.claimant().died()));
        ALL.put("claimant.nhsNumber", known -> {
            var number = known.claimant().nhsNumber();
            return number == null ? null : number.spaced();
        });
        ALL.put("claimant.nationalInsuranceNumber", known -> {
            var number = known.claimant().nationalInsuranceNumber();
            return number == null ? null : number.spaced();
        });
        for (Part part : Part.values())
            if (part != Part.CLAIMANT) ALL.put(name(part), known -> named(known.roles(), part));
        for (String field : LetterKnowledge.FIELDS)
            ALL.put(field, known -> known.further().get(field));
    }

    private LetterFields() {}

    /**
     * What is known of a claim on a day.
     *
     * @param further what other features know of it, by field
     */
    record Known(ClaimSheet claim, List<RoleLine> roles, LocalDate today, Map<String, String> further) {
        PersonalDetails claimant() {
            return claim.details().claimant();
        }
    }

    /** Their names, in order. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The values of those fields that have one. */
    static Map<String, String> values(List<String> fields, Known known) {
        var values = new LinkedHashMap<String, String>();
        for (String field : fields) {
            var value = Objects.requireNonNull(ALL.get(field), field).apply(known);
            // No sign that a file of XML cannot hold.
            if (value != null && !value.isBlank())
                values.put(field, value.strip().replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]", ""));
        }
        return values;
    }

    /** {@code DEFENDANT_SOLICITOR} becomes {@code defendantSolicitor.name}. */
    private static String name(Part part) {
        var words = part.name().toLowerCase(Locale.ROOT).split("_");
        var rest = Stream.of(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return words[0] + rest + ".name";
    }

    /** Everybody who plays the part now. */
    private static @Nullable String named(List<RoleLine> roles, Part part) {
        var names = roles.stream()
                .filter(each -> each.part() == part && each.to() == null)
                .map(each -> each.person() == null ? each.name() : forenameFirst(each.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static String forenameFirst(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    private static @Nullable String salutation(Known known) {
        var person = known.claimant();
        return person.title() == null ? null : person.title() + " " + person.surname();
    }

    private static @Nullable String address(PersonalDetails person) {
        var postcode = person.postcode();
        return joined("\n", person.address(), postcode == null ? null : postcode.value());
    }

    private static String joined(String between, @Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : LetterDays.words(day);
    }
}
