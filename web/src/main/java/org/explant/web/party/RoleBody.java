// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.claim.Part;
import org.explant.claim.role.RoleContent;
import org.explant.claim.role.RoleDetail;
import org.explant.claim.role.RoleId;
import org.explant.claim.role.RoleKind;
import org.explant.claim.role.RoleLine;
import org.explant.claim.role.RoleWish;
import org.explant.party.PartyRef;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** A part that somebody plays, as programs read it. */
public record RoleBody(
        String id,
        int version,
        Part part,
        @Nullable String person,
        @Nullable String organisation,
        String name,
        @Nullable String belongsTo,
        @Nullable RoleKind kind,
        @Nullable LocalDate grantedOn,
        @Nullable String discipline,
        @Nullable String actsFor,
        @Nullable String note,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String endReason) {
    static RoleBody of(RoleLine line) {
        var detail = line.detail();
        return new RoleBody(
                line.roleId().toString(),
                line.version(),
                line.part(),
                line.person() == null ? null : line.person().toString(),
                line.organisation() == null ? null : line.organisation().toString(),
                line.name(),
                line.belongsTo(),
                detail.kind(),
                detail.grantedOn(),
                detail.discipline(),
                detail.actsFor() == null ? null : detail.actsFor().toString(),
                detail.note(),
                line.from(),
                line.to(),
                line.endReason());
    }

    /**
     * A part as programs write it: for a person or an organisation that is there, or, with details of one of them, for
     * somebody new.
     */
    public record Wish(
            @Nullable String part,
            @Nullable String person,
            @Nullable String organisation,
            PersonBody.@Nullable Wish newPerson,
            OrganisationBody.@Nullable Wish newOrganisation,
            @Nullable String kind,
            @Nullable String grantedOn,
            @Nullable String discipline,
            @Nullable String actsFor,
            @Nullable String note,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {
        RoleWish toWish() {
            return new RoleWish(
                    Texts.code(Part.class, Objects.requireNonNullElse(part, "")), toDetail(), Texts.day(from));
        }

        RoleContent toContent() {
            var begins = Texts.day(from);
            if (begins == null) throw new BadRequestException();
            return new RoleContent(toDetail(), new RoleContent.Time(begins, Texts.day(to)));
        }

        PartyRef toParty() {
            if ((person == null) == (organisation == null)) throw new BadRequestException();
            return person != null ? PartyRef.of(Ids.person(person)) : PartyRef.of(Ids.organisation(organisation));
        }

        private RoleDetail toDetail() {
            return new RoleDetail(
                    kind == null ? null : Texts.code(RoleKind.class, kind),
                    Texts.day(grantedOn),
                    discipline,
                    actsFor == null ? null : new RoleId(Texts.id(actsFor)),
                    note);
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** The last day of a part, and why it ends. */
    public record End(@Nullable String on, @Nullable String reason) {}
}
