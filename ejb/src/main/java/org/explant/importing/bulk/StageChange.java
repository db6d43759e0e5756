// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimErrands;
import org.explant.claim.ClaimId;
import org.explant.claim.Move;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.explant.shared.NotFound;

/** Moves claims along their line. Taking it back is a move back with a reason: both stay in the claim's history. */
@Dependent
public class StageChange implements BulkAct {
    static final String STAGE = "stage";

    private final ClaimErrands claims;

    @Inject
    public StageChange(ClaimErrands claims) {
        this.claims = claims;
    }

    @Override
    public String code() {
        return "STAGE";
    }

    @Override
    public Set<String> fields() {
        return Set.of(STAGE, "on", "reason", "outcome");
    }

    @Override
    public void read(Map<String, String> wish) {
        wanted(wish);
        if (wish.containsKey("on")) LocalDate.parse(wish.get("on"));
        if (wish.containsKey("outcome")) Outcome.valueOf(wish.get("outcome"));
    }

    @Override
    public Act act() {
        return Act.STAGE_MOVED;
    }

    @Override
    public Map<String, String> present(AccountId by, ClaimId claim) {
        return Map.of(STAGE, stage(by, claim).name());
    }

    @Override
    public Map<String, String> after(Map<String, String> present, Map<String, String> wish) {
        return Map.of(STAGE, wanted(wish).name());
    }

    @Override
    public void change(AccountId by, ClaimId claim, Map<String, String> wish, boolean write) {
        var on = wish.get("on");
        var outcome = wish.get("outcome");
        var move = new Move(
                stage(by, claim),
                wanted(wish),
                on == null ? null : LocalDate.parse(on),
                wish.get("reason"),
                outcome == null ? null : Outcome.valueOf(outcome),
                null);
        if (write) claims.move(by, claim, move);
        else claims.checkMove(by, claim, move);
    }

    private static Stage wanted(Map<String, String> wish) {
        var wanted = wish.get(STAGE);
        if (wanted == null) throw new NothingWished();
        return Stage.valueOf(wanted);
    }

    private Stage stage(AccountId by, ClaimId claim) {
        return claims.stage(by, claim).orElseThrow(NotFound::new);
    }
}
