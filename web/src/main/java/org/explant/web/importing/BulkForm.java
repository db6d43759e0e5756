// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/** What is wished for many claims. */
public class BulkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable AccountId feeEarner;
    private @Nullable AccountId supervisingPartner;
    private @Nullable Stage stage;
    private @Nullable LocalDate on;
    private @Nullable String reason;
    private @Nullable Outcome outcome;

    void take(String act, Map<String, String> wish) {
        feeEarner = account(wish.get("feeEarner"));
        supervisingPartner = account(wish.get("supervisingPartner"));
        if (act.equals("STAGE") && wish.containsKey("stage")) stage = Stage.valueOf(wish.get("stage"));
        reason = wish.get("reason");
    }

    Map<String, String> team() {
        var wish = new HashMap<String, String>();
        put(wish, "feeEarner", feeEarner);
        put(wish, "supervisingPartner", supervisingPartner);
        return wish;
    }

    Map<String, String> stage() {
        var wish = new HashMap<String, String>();
        put(wish, "stage", stage);
        put(wish, "on", on);
        put(wish, "reason", reason);
        put(wish, "outcome", outcome);
        return wish;
    }

    private static void put(Map<String, String> wish, String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) wish.put(field, value.toString());
    }

    private static @Nullable AccountId account(@Nullable String value) {
        return value == null ? null : new AccountId(UUID.fromString(value));
    }

    public @Nullable AccountId getFeeEarner() {
        return feeEarner;
    }

    public void setFeeEarner(@Nullable AccountId typed) {
        feeEarner = typed;
    }

    public @Nullable AccountId getSupervisingPartner() {
        return supervisingPartner;
    }

    public void setSupervisingPartner(@Nullable AccountId typed) {
        supervisingPartner = typed;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage typed) {
        stage = typed;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate typed) {
        on = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome typed) {
        outcome = typed;
    }
}
