// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.AccountLine;
import org.explant.access.Accounts;
import org.explant.access.Role;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.explant.party.ReachedBy;
import org.explant.party.Sex;
import org.explant.web.ui.Formats;
import org.jspecify.annotations.Nullable;

/** What the screens of claims offer to choose from, and how long ago a day is. */
@Named("claimChoices")
@RequestScoped
public class Choices {
    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    private @Nullable List<AccountLine> people;

    /** Those who can be given a claim. */
    public List<AccountLine> getPeople() {
        if (people == null) people = accounts.people();
        return people;
    }

    /** Those who can supervise one. */
    public List<AccountLine> getPartners() {
        return getPeople().stream().filter(each -> each.role() == Role.PARTNER).toList();
    }

    /** The name of a person, whoever it is. */
    public String name(@Nullable AccountId account) {
        if (account == null) return "";
        return getPeople().stream()
                .filter(each -> each.accountId().equals(account))
                .findFirst()
                .orElseGet(() -> accounts.byId(account))
                .fullName();
    }

    /** The name of the person whose id is written there. */
    public String nameOf(String account) {
        return account.isEmpty() ? "" : name(new AccountId(UUID.fromString(account)));
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public ReachedBy[] getReachedBy() {
        return ReachedBy.values();
    }

    /** How a claim that is closed may have ended. */
    public List<Outcome> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .filter(each -> each != Outcome.REJECTED && each != Outcome.TRANSFERRED)
                .toList();
    }

    /** For a list of people chosen, whose kind a list does not tell. */
    public AccountIdConverter getConverter() {
        return new AccountIdConverter();
    }

    /** Whole days from that day to today. */
    public long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, getToday());
    }

    /** Today in London. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(Formats.LONDON));
    }
}
