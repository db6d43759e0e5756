// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimDetails;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.Team;
import org.explant.shared.NotFound;

/** Hands claims to another fee earner, or to another supervising partner, or to both. */
@Dependent
public class TeamChange implements BulkAct {
    static final String FEE_EARNER = "feeEarner";
    static final String PARTNER = "supervisingPartner";

    private final ClaimErrands claims;

    @Inject
    public TeamChange(ClaimErrands claims) {
        this.claims = claims;
    }

    @Override
    public String code() {
        return "TEAM";
    }

    @Override
    public Set<String> fields() {
        return Set.of(FEE_EARNER, PARTNER);
    }

    @Override
    public void read(Map<String, String> wish) {
        wish.values().forEach(UUID::fromString);
    }

    @Override
    public Act act() {
        return Act.CLAIM_CHANGED;
    }

    @Override
    public Map<String, String> present(AccountId by, ClaimId claim) {
        var team = details(by, claim).team();
        return Map.of(
                FEE_EARNER,
                team.feeEarner().toString(),
                PARTNER,
                team.supervisingPartner().toString());
    }

    @Override
    public Map<String, String> after(Map<String, String> present, Map<String, String> wish) {
        var after = new HashMap<>(present);
        after.putAll(wish);
        return after;
    }

    @Override
    public void change(AccountId by, ClaimId claim, Map<String, String> wish, boolean write) {
        var details = details(by, claim);
        var after = after(present(by, claim), wish);
        var team = new Team(account(after, FEE_EARNER), account(after, PARTNER));
        claims.checkTeam(by, claim, team);
        if (write) claims.change(by, claim, new ClaimDetails(details.claimant(), team));
    }

    private ClaimDetails details(AccountId by, ClaimId claim) {
        return claims.details(by, claim).orElseThrow(NotFound::new);
    }

    private static AccountId account(Map<String, String> values, String field) {
        var value = values.get(field);
        if (value == null) throw new NothingWished();
        return new AccountId(UUID.fromString(value));
    }
}
