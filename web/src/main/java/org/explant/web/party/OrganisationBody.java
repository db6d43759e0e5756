// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.explant.claim.directory.OrganisationLine;
import org.explant.claim.directory.OrganisationSheet;
import org.explant.party.EmailAddress;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.SraNumber;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** An organisation as programs read one. */
public record OrganisationBody(
        String id,
        Wish details,
        @Nullable String belongsTo,
        @Nullable LocalDate addressSince,
        boolean listed,
        List<PersonBody.NameBody> names,
        List<PersonBody.AddressBody> addresses,
        List<Line> parts,
        List<PersonBody.PartBody> roles,
        List<PersonBody.ChangeBody> changes) {
    /** What is written; whatever is missing is not known. */
    public record Wish(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String partOf,
            @Nullable String odsCode,
            @Nullable String sraNumber,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String reason) {
        static Wish of(OrganisationDetails details) {
            return new Wish(
                    details.kind().name(),
                    details.name(),
                    text(details.partOf(), Object::toString),
                    text(details.odsCode(), OdsCode::value),
                    text(details.sraNumber(), SraNumber::value),
                    details.address(),
                    text(details.postcode(), Postcode::value),
                    text(details.phone(), PhoneNumber::value),
                    text(details.email(), EmailAddress::value),
                    null);
        }

        OrganisationDetails toDetails() {
            return new OrganisationDetails(
                    Texts.code(OrganisationKind.class, Objects.requireNonNullElse(kind, "")),
                    Objects.requireNonNullElse(name, ""),
                    value(partOf, Ids::organisation),
                    value(odsCode, OdsCode::new),
                    value(sraNumber, SraNumber::new),
                    address,
                    value(postcode, Postcode::new),
                    value(phone, PhoneNumber::new),
                    value(email, EmailAddress::new));
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** An organisation in a list. */
    public record Line(
            String id,
            String name,
            OrganisationKind kind,
            @Nullable String belongsTo,
            @Nullable String odsCode,
            long claims) {
        static Line of(OrganisationLine line) {
            return new Line(
                    line.organisationId().toString(),
                    line.name(),
                    line.kind(),
                    line.belongsTo(),
                    text(line.odsCode(), OdsCode::value),
                    line.claims());
        }
    }

    static OrganisationBody of(OrganisationSheet sheet) {
        var card = sheet.card();
        return new OrganisationBody(
                card.organisationId().toString(),
                Wish.of(card.details()),
                sheet.belongsTo(),
                card.addressSince(),
                card.listed(),
                PersonBody.names(sheet.past()),
                PersonBody.addresses(sheet.past()),
                sheet.parts().stream().map(Line::of).toList(),
                sheet.roles().stream()
                        .map(each ->
                                new PersonBody.PartBody(each.reference().value(), each.part(), each.from(), each.to()))
                        .toList(),
                PersonBody.changes(sheet.past()));
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> written) {
        return value == null ? null : written.apply(value);
    }

    private static <T> @Nullable T value(@Nullable String text, Function<String, T> read) {
        return text == null || text.isBlank() ? null : read.apply(text);
    }
}
