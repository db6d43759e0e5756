// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.PartyIntroduced;
import org.explant.party.Entered;
import org.explant.party.PartyRef;

/** Somebody begins to play a part: stored, put on the trail, told to whoever listens. The walls were asked before. */
@Dependent
class RoleTaking {
    private final RoleDesk desk;
    private final FileTrail trail;
    private final Event<PartyIntroduced> introduced;

    @Inject
    RoleTaking(RoleDesk desk, FileTrail trail, Event<PartyIntroduced> introduced) {
        this.desk = desk;
        this.trail = trail;
        this.introduced = introduced;
    }

    RoleId take(ClaimId claim, PartyRef party, RoleWish wanted) {
        var role = desk.add(claim, party, wanted, trail.entered());
        trail.acted(
                Act.ROLE_ADDED,
                claim,
                party.value(),
                Map.of("part", wanted.part().name(), "role", role.toString()));
        introduced.fire(new PartyIntroduced(party, claim));
        return role;
    }

    Entered entered() {
        return trail.entered();
    }
}
