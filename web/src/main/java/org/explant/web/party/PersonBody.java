// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.explant.claim.Part;
import org.explant.claim.directory.PartyPastSheet;
import org.explant.claim.directory.PersonLine;
import org.explant.claim.directory.PersonSheet;
import org.explant.party.GmcNumber;
import org.explant.party.PersonCard;
import org.explant.party.Profession;
import org.explant.web.api.ClaimantBody;
import org.jspecify.annotations.Nullable;

/** A person as programs read and write one. */
public record PersonBody(
        String id,
        ClaimantBody details,
        @Nullable String gmcNumber,
        @Nullable String discipline,
        @Nullable LocalDate addressSince,
        boolean listed,
        List<NameBody> names,
        List<AddressBody> addresses,
        List<AffiliationBody> affiliations,
        List<PartBody> roles,
        List<ChangeBody> changes) {
    /** What is written; whatever is missing is not known. */
    public record Wish(
            @Nullable ClaimantBody details,
            @Nullable String gmcNumber,
            @Nullable String discipline,
            @Nullable String reason) {
        PersonCard.Content toContent() {
            if (details == null) throw new BadRequestException();
            var number = gmcNumber == null || gmcNumber.isBlank() ? null : new GmcNumber(gmcNumber);
            return new PersonCard.Content(details.toDetails(), new Profession(number, discipline));
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** A person in a list. */
    public record Line(
            String id,
            String name,
            @Nullable LocalDate born,
            @Nullable LocalDate died,
            @Nullable String discipline,
            long claims) {
        static Line of(PersonLine line) {
            return new Line(
                    line.personId().toString(),
                    line.name(),
                    line.born(),
                    line.died(),
                    line.discipline(),
                    line.claims());
        }
    }

    /** Another name. */
    public record NameBody(
            String id,
            String kind,
            @Nullable String forenames,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String withdrawn) {}

    /** An earlier address. */
    public record AddressBody(
            String id,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String withdrawn) {}

    /** An organisation that the person belongs or belonged to. */
    public record AffiliationBody(
            String id,
            String organisation,
            String name,
            @Nullable String post,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String withdrawn) {}

    /** A part played in a claim. */
    public record PartBody(
            String claim,
            Part part,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** What stood before a change. */
    public record ChangeBody(
            Instant at, @Nullable String by, @Nullable String reason, Map<String, String> before) {}

    static PersonBody of(PersonSheet sheet) {
        var card = sheet.card();
        var profession = card.content().profession();
        return new PersonBody(
                card.personId().toString(),
                ClaimantBody.of(card.content().details()),
                profession.gmcNumber() == null ? null : profession.gmcNumber().digits(),
                profession.discipline(),
                card.addressSince(),
                card.listed(),
                names(sheet.past()),
                addresses(sheet.past()),
                sheet.affiliations().stream()
                        .map(each -> new AffiliationBody(
                                each.affiliationId().toString(),
                                each.organisation().toString(),
                                each.organisationName(),
                                each.post(),
                                each.from(),
                                each.to(),
                                each.withdrawnReason()))
                        .toList(),
                sheet.roles().stream()
                        .map(each -> new PartBody(each.reference().value(), each.part(), each.from(), each.to()))
                        .toList(),
                changes(sheet.past()));
    }

    static List<NameBody> names(PartyPastSheet past) {
        return past.names().stream()
                .map(each -> new NameBody(
                        each.nameId().toString(),
                        each.kind().name(),
                        each.forenames(),
                        each.name(),
                        each.from(),
                        each.to(),
                        each.withdrawnReason()))
                .toList();
    }

    static List<AddressBody> addresses(PartyPastSheet past) {
        return past.addresses().stream()
                .map(each -> new AddressBody(
                        each.addressId().toString(),
                        each.address(),
                        each.postcode() == null ? null : each.postcode().value(),
                        each.from(),
                        each.to(),
                        each.withdrawnReason()))
                .toList();
    }

    static List<ChangeBody> changes(PartyPastSheet past) {
        return past.changes().stream()
                .map(each -> new ChangeBody(each.at(), each.by(), each.reason(), each.before()))
                .toList();
    }
}
