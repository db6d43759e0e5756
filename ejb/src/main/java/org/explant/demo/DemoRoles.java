// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.claim.role.Introductions;
import org.explant.claim.role.RoleDetail;
import org.explant.claim.role.RoleId;
import org.explant.claim.role.RoleKind;
import org.explant.claim.role.RoleWish;
import org.explant.claim.role.Roles;
import org.explant.party.PersonalDetails;
import org.jspecify.annotations.Nullable;

/** Gives every claim of the book the people that its stage brings with it: all of them at once, or none. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
public class DemoRoles {
    @Inject
    private DemoParties parties;

    @Inject
    private Roles roles;

    @Inject
    private Introductions introductions;

    @Inject
    private DemoAlike alike;

    @Inject
    private DemoProgress progress;

    /** Does nothing where it has been done. */
    public void fill(Map<ClaimId, DemoClaim> claims) {
        if (progress.hasParties()) return;
        parties.begin();
        claims.forEach(this::fill);
        alike.fill();
        progress.filledParties();
    }

    private void fill(ClaimId claim, DemoClaim told) {
        var cast = told.cast();
        care(claim, told, cast);
        if (!cast.executor().isEmpty()) {
            var executor = PersonalDetails.named(
                    cast.executor().get(0), cast.executor().get(1));
            var grant = detail(RoleKind.PROBATE, told.opened().plusDays(20), null, null);
            introductions.person(
                    claim,
                    executor,
                    new RoleWish(
                            Part.PERSONAL_REPRESENTATIVE, grant, told.opened().plusDays(20)));
        }
        dispute(claim, told, cast);
    }

    private void care(ClaimId claim, DemoClaim told, DemoCast cast) {
        var requested = reached(told, StageLine.RECORDS_REQUESTED);
        if (requested == null) return;
        var hospital = parties.hospital(cast);
        roles.add(claim, hospital, RoleWish.of(Part.HOSPITAL, requested));
        roles.add(claim, parties.surgeon(cast.surgeon(), hospital), RoleWish.of(Part.SURGEON, requested));
        roles.add(claim, parties.surgery(cast), RoleWish.of(Part.GP_PRACTICE, requested));
        roles.add(claim, parties.professional(cast.gp(), "general practice"), RoleWish.of(Part.GP, requested));
    }

    private void dispute(ClaimId claim, DemoClaim told, DemoCast cast) {
        var letter = reached(told, StageLine.LETTER_OF_CLAIM);
        if (letter != null) {
            var maker = detail(RoleKind.MANUFACTURER, null, null, null);
            var defendant = roles.add(claim, parties.maker(), new RoleWish(Part.DEFENDANT, maker, letter));
            var response = reached(told, StageLine.RESPONSE_RECEIVED);
            if (response != null)
                roles.add(
                        claim,
                        parties.opponent(cast),
                        new RoleWish(Part.DEFENDANT_SOLICITOR, detail(null, null, null, defendant), response));
        }
        var issued = reached(told, StageLine.ISSUED);
        if (issued != null)
            roles.add(
                    claim,
                    parties.professional(cast.counsel(), "product liability"),
                    RoleWish.of(Part.COUNSEL, issued));
        var evidence = reached(told, StageLine.EXPERT_EVIDENCE);
        if (evidence != null)
            roles.add(
                    claim,
                    parties.professional(cast.expert(), "hip surgery"),
                    new RoleWish(Part.EXPERT, detail(null, null, "orthopaedic surgery", null), evidence));
    }

    private static RoleDetail detail(
            @Nullable RoleKind kind,
            @Nullable LocalDate grantedOn,
            @Nullable String discipline,
            @Nullable RoleId actsFor) {
        return new RoleDetail(kind, grantedOn, discipline, actsFor, null);
    }

    private static @Nullable LocalDate reached(DemoClaim claim, StageLine stage) {
        return claim.moves().stream()
                .filter(move -> move.stage().equals(stage.name()))
                .map(DemoMove::on)
                .findFirst()
                .orElse(null);
    }
}
