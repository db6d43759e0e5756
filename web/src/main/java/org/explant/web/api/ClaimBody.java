// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountLine;
import org.explant.claim.ClaimDetails;
import org.explant.claim.ClaimLine;
import org.explant.claim.ClaimSheet;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.explant.claim.Team;
import org.jspecify.annotations.Nullable;

/** A claim as a program reads it. */
@JsonbPropertyOrder({"reference", "stage", "stageSince", "outcome", "claimant", "feeEarner", "supervisingPartner"})
public record ClaimBody(
        String reference,
        Stage stage,
        LocalDate stageSince,
        @Nullable Outcome outcome,
        ClaimantBody claimant,
        String feeEarner,
        String supervisingPartner,
        LocalDate openedOn,
        Instant lastActivityAt,
        boolean restricted,
        @Nullable LocalDate nextKeyOn,
        @Nullable String nextKeyKind,
        @Nullable String restrictedReason,
        List<String> members) {

    static ClaimBody of(ClaimSheet sheet) {
        var summary = sheet.summary();
        var team = sheet.details().team();
        return new ClaimBody(
                summary.reference().value(),
                summary.stage(),
                summary.stageSince(),
                summary.outcome(),
                ClaimantBody.of(sheet.details().claimant()),
                team.feeEarner().toString(),
                team.supervisingPartner().toString(),
                summary.openedOn(),
                summary.lastActivityAt(),
                summary.restricted(),
                summary.nextKeyOn(),
                summary.nextKeyKind(),
                sheet.restrictedReason(),
                sheet.members().stream()
                        .map(AccountLine::accountId)
                        .map(Object::toString)
                        .toList());
    }

    /**
     * What of a claim is edited: written when it is opened, patched later.
     *
     * @param confirmedNew whoever opens has looked: the claimant is none of those who are alike
     */
    public record Details(
            @Nullable ClaimantBody claimant,
            @Nullable String feeEarner,
            @Nullable String supervisingPartner,
            @Nullable String openedOn,
            @Nullable Boolean confirmedNew) {
        static Details of(ClaimDetails details) {
            return new Details(
                    ClaimantBody.of(details.claimant()),
                    details.team().feeEarner().toString(),
                    details.team().supervisingPartner().toString(),
                    null,
                    null);
        }

        ClaimDetails toDetails() {
            if (claimant == null) throw new BadRequestException();
            return new ClaimDetails(
                    claimant.toDetails(),
                    new Team(Texts.requiredAccount(feeEarner), Texts.requiredAccount(supervisingPartner)));
        }
    }

    /** A claim as a list shows it; {@code claimant} is Surname, Forename. */
    @JsonbPropertyOrder({"reference", "claimant", "stage", "stageSince", "feeEarner", "supervisingPartner"})
    public record Line(
            String reference,
            String claimant,
            Stage stage,
            LocalDate stageSince,
            String feeEarner,
            String supervisingPartner,
            LocalDate openedOn,
            Instant lastActivityAt,
            boolean restricted,
            @Nullable LocalDate nextKeyOn,
            @Nullable String nextKeyKind) {
        static Line of(ClaimLine line) {
            return new Line(
                    line.reference().value(),
                    line.claimantName(),
                    line.stage(),
                    line.stageSince(),
                    line.feeEarner(),
                    line.supervisingPartner(),
                    line.openedOn(),
                    line.lastActivityAt(),
                    line.restricted(),
                    line.nextKeyOn(),
                    line.nextKeyKind());
        }
    }
}
