// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import java.time.LocalDate;
import java.util.Objects;
import org.explant.claim.ClaimDetails;
import org.explant.claim.MoveOutOfOrder;
import org.explant.claim.OpenedInFuture;
import org.explant.claim.Stage;
import org.explant.claim.Standing;
import org.explant.claim.Team;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowValues;
import org.explant.party.ChiNumber;
import org.explant.party.EmailAddress;
import org.explant.party.HealthAndCareNumber;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.PersonalDetails;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a row wants a claim to be: what it says, over what stands, over the team chosen for the whole sheet. */
final class AskedClaim {
    private final RowValues row;
    private final TeamNames names;
    private final @Nullable Team usual;
    private final LocalDate today;
    private final @Nullable LocalDate openedOn;

    AskedClaim(RowValues row, TeamNames names, @Nullable Team usual, LocalDate today) {
        this.row = row;
        this.names = names;
        this.usual = usual;
        this.today = today;
        var said = row.day("openedOn");
        boolean future = said != null && said.isAfter(today);
        if (future) row.refuse(Fault.of("openedOn", new OpenedInFuture()));
        openedOn = future ? null : said;
    }

    @Nullable
    LocalDate openedOn() {
        return openedOn;
    }

    /** Null where the row is refused; every fault is noted, not only the first. */
    @Nullable
    ClaimDetails details(@Nullable ClaimDetails stored) {
        var team = team(stored == null ? usual : stored.team());
        var person = person(stored == null ? null : stored.claimant());
        return team == null || person == null ? null : new ClaimDetails(person, team);
    }

    /** Where it stands; null for the beginning. */
    @Nullable
    Standing standing() {
        var stage = row.choice("stage", ClaimFields.STAGES);
        var since = row.day("stageSince");
        var outcome = row.choice("outcome", ClaimFields.OUTCOMES);
        if (stage == null || stage == Stage.ENQUIRY) return null;
        // A day of opening that cannot be is one fault, and what follows from it is none.
        var from = openedOn != null ? openedOn : row.has("openedOn") ? LocalDate.MIN : today;
        if (since != null && (since.isBefore(from) || since.isAfter(today)))
            row.refuse(Fault.of("stageSince", new MoveOutOfOrder()));
        try {
            return new Standing(stage, since != null ? since : openedOn != null ? openedOn : today, outcome);
        } catch (RuleBroken broken) {
            row.refuse(Fault.of("outcome", broken));
            return null;
        }
    }

    private @Nullable Team team(@Nullable Team before) {
        var earner = names.find(row, "feeEarner", false);
        var partner = names.find(row, "supervisingPartner", true);
        if (earner == null && before != null) earner = before.feeEarner();
        if (partner == null && before != null) partner = before.supervisingPartner();
        if (earner == null && !row.has("feeEarner")) row.refuse(Fault.of("feeEarner", RowFault.MISSING));
        if (partner == null && !row.has("supervisingPartner"))
            row.refuse(Fault.of("supervisingPartner", RowFault.MISSING));
        return earner == null || partner == null ? null : new Team(earner, partner);
    }

    private @Nullable PersonalDetails person(@Nullable PersonalDetails stored) {
        var before = stored == null ? PersonalDetails.named("-", "-") : stored;
        try {
            var person = new PersonalDetails(
                    or(row.text("title"), before.title()),
                    row.required("forenames"),
                    row.required("surname"),
                    Objects.requireNonNull(or(row.choice("sex", ClaimFields.SEXES), before.sex())),
                    or(row.day("born"), before.born()),
                    or(row.day("died"), before.died()),
                    or(row.value("nhsNumber", NhsNumber::new), before.nhsNumber()),
                    or(row.value("chiNumber", ChiNumber::new), before.chiNumber()),
                    or(row.value("healthAndCareNumber", HealthAndCareNumber::new), before.healthAndCareNumber()),
                    or(
                            row.value("nationalInsuranceNumber", NationalInsuranceNumber::new),
                            before.nationalInsuranceNumber()),
                    or(row.text("address"), before.address()),
                    or(row.value("postcode", Postcode::new), before.postcode()),
                    or(row.value("phone", PhoneNumber::new), before.phone()),
                    or(row.value("email", EmailAddress::new), before.email()),
                    Objects.requireNonNull(or(row.choice("reachedBy", ClaimFields.REACHED_BY), before.reachedBy())),
                    or(row.text("neverBy"), before.neverBy()));
            person.checkOn(today);
            return person;
        } catch (RuleBroken broken) {
            // A cell that could not be read has been named already; what follows from its absence is no second fault.
            if (row.faults().isEmpty()) row.refuse(Fault.of("", broken));
            return null;
        }
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }
}
