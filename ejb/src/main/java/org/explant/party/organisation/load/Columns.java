// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where in a row the facts stand: by the heading of a list that has one, or by the order of columns of the standard files
 * of the Organisation Data Service, which have none.
 */
final class Columns {
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "code", List.of("organisationcode", "odscode", "orgid", "code"),
            "name", List.of("organisationname", "orgname", "name"),
            "type", List.of("organisationtype", "type", "role"),
            "sector", List.of("sector"),
            "above", List.of("parentodscode", "parentorganisationcode", "parentcode"),
            "aboveName", List.of("parentname", "parentorganisationname"),
            "postcode", List.of("postcode"),
            "phone", List.of("phone", "telephone", "contacttelephonenumber"),
            "email", List.of("email", "emailaddress"));

    private static final List<String> ADDRESS = List.of(
            "address1",
            "address2",
            "address3",
            "address4",
            "address5",
            "addressline1",
            "addressline2",
            "addressline3",
            "addressline4",
            "addressline5",
            "town",
            "city",
            "county");

    /** Code, name, two groupings, five lines of address, postcode, ..., the telephone number in the eighteenth column. */
    private static final Columns STANDARD =
            new Columns(Map.of("code", 0, "name", 1, "postcode", 9, "phone", 17), List.of(4, 5, 6, 7, 8), false);

    private final Map<String, Integer> places;
    private final List<Integer> address;
    private final boolean headed;

    private Columns(Map<String, Integer> places, List<Integer> address, boolean headed) {
        this.places = places;
        this.address = address;
        this.headed = headed;
    }

    static Columns of(List<String> first) {
        var words = first.stream()
                .map(each -> each.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
        var places = new HashMap<String, Integer>();
        HEADINGS.forEach((fact, names) -> names.stream()
                .map(words::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .ifPresent(place -> places.put(fact, place)));
        if (places.containsKey("code") && places.containsKey("name"))
            return new Columns(
                    places,
                    IntStream.range(0, words.size())
                            .filter(i -> ADDRESS.contains(words.get(i)))
                            .boxed()
                            .toList(),
                    true);
        if (first.size() > 17 && first.getFirst().matches("[A-Z0-9]{3,12}")) return STANDARD;
        throw new NotAnOrganisationList();
    }

    /** Whether the first row is a heading. */
    boolean isHeaded() {
        return headed;
    }

    /** What the row says, where it says something. */
    Optional<String> text(String fact, List<String> row) {
        var place = places.get(fact);
        return place == null || place >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(place)).filter(each -> !each.isBlank());
    }

    /** Its lines, each once. */
    String address(List<String> row) {
        return address.stream()
                .filter(place -> place < row.size())
                .map(row::get)
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether a row is long enough to be one. */
    boolean fits(List<String> row) {
        return row.size() > Math.max(places.getOrDefault("code", 0), places.getOrDefault("name", 0));
    }
}
