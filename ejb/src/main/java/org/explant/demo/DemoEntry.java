// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimDetails;
import org.explant.claim.EarlierClaim;
import org.explant.claim.Move;
import org.explant.claim.NewClaim;
import org.explant.claim.Outcome;
import org.explant.claim.Restriction;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.claim.Team;
import org.explant.document.DocumentType;
import org.explant.document.EarlierDocument;
import org.explant.document.NewDocument;
import org.explant.document.Privilege;
import org.explant.party.EmailAddress;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.PersonalDetails;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.ReachedBy;
import org.explant.party.Sex;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Says the demo book in the words of the front doors. */
final class DemoEntry {
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 30);

    private DemoEntry() {}

    static EarlierClaim claim(UUID key, DemoClaim claim, Map<String, AccountId> people) {
        AccountId feeEarner = known(people, claim.feeEarner());
        var team = new Team(feeEarner, known(people, claim.supervisingPartner()));
        var wanted = new NewClaim(key, new ClaimDetails(person(claim.claimant()), team), claim.opened());
        return new EarlierClaim(wanted, feeEarner, moves(claim), lastActivity(claim), restriction(claim, people));
    }

    static EarlierDocument document(UUID key, DemoDocument document, AccountId by) {
        var file = new NewDocument(
                key.toString(),
                document.fileName(),
                -1,
                document.title(),
                DocumentType.ofCode(document.typeCode()).orElse(DocumentType.UNSORTED),
                date(document.date()),
                true);
        return new EarlierDocument(
                file,
                document.provider(),
                document.author(),
                Privilege.valueOf(document.privilege()),
                at(document.received()),
                by);
    }

    /** The bytes of a paper; the longest is a few megabytes. */
    static InputStream paper(DemoDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static List<Move> moves(DemoClaim claim) {
        List<Move> moves = new ArrayList<>();
        Stage from = Stage.ENQUIRY;
        for (DemoMove move : claim.moves().subList(1, claim.moves().size())) {
            Stage to = Stage.valueOf(move.stage());
            Outcome outcome = StageLine.needsOutcome(from, to) ? Outcome.SETTLED : null;
            LocalDate warned = to == Stage.REJECTED ? move.on() : null;
            moves.add(new Move(from, to, move.on(), move.reason(), outcome, warned));
            from = to;
        }
        return moves;
    }

    private static Instant lastActivity(DemoClaim claim) {
        LocalDate last = claim.moves().getLast().on();
        for (DemoDocument document : claim.documents())
            if (document.received().isAfter(last)) last = document.received();
        return at(last);
    }

    private static @Nullable Restriction restriction(DemoClaim claim, Map<String, AccountId> people) {
        if (claim.restrictedTo().isEmpty()) return null;
        Set<AccountId> members =
                claim.restrictedTo().stream().map(name -> known(people, name)).collect(Collectors.toSet());
        return new Restriction(members, "The claimant works at a firm that we act for.");
    }

    private static PersonalDetails person(DemoClaimant claimant) {
        var contact = claimant.contact();
        String email = contact.email();
        return new PersonalDetails(
                claimant.title(),
                claimant.forename(),
                claimant.surname(),
                Sex.valueOf(claimant.sex().name()),
                claimant.born(),
                claimant.died(),
                new NhsNumber(claimant.nhsNumber()),
                null,
                null,
                new NationalInsuranceNumber(claimant.niNumber()),
                String.join("\n", claimant.addressLines()),
                new Postcode(claimant.postcode()),
                new PhoneNumber(contact.phone()),
                email == null ? null : new EmailAddress(email),
                reachedBy(contact.preferred()),
                contact.note().isBlank() ? null : contact.note());
    }

    private static ReachedBy reachedBy(DemoClaimant.Way way) {
        return switch (way) {
            case POST -> ReachedBy.POST;
            case EMAIL -> ReachedBy.EMAIL;
            case PHONE, MOBILE -> ReachedBy.PHONE;
        };
    }

    private static PartialDate date(DemoDate date) {
        LocalDate to = date.to();
        if (to != null) return PartialDate.range(date.from(), to);
        return switch (date.precision()) {
            case DAY -> PartialDate.day(date.from());
            case MONTH -> PartialDate.month(YearMonth.from(date.from()));
            case YEAR -> PartialDate.year(Year.from(date.from()));
            case ABOUT -> PartialDate.about(Year.from(date.from()));
        };
    }

    static Instant at(LocalDate day) {
        return day.atTime(OFFICE_HOURS).toInstant(ZoneOffset.UTC);
    }

    private static AccountId known(Map<String, AccountId> people, String name) {
        AccountId known = people.get(name);
        if (known == null) throw new IllegalStateException("The demo book names somebody who has no account.");
        return known;
    }
}
