// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.ClaimDetails;
import org.explant.claim.Team;
import org.explant.web.party.PersonForm;
import org.jspecify.annotations.Nullable;

/** What is typed about a claim's details: its claimant and its team. */
public class ClaimForm extends PersonForm {
    private static final long serialVersionUID = 1L;

    private @Nullable AccountId feeEarner;
    private @Nullable AccountId supervisingPartner;

    static ClaimForm of(ClaimDetails details) {
        var form = new ClaimForm();
        form.show(details.claimant());
        form.feeEarner = details.team().feeEarner();
        form.supervisingPartner = details.team().supervisingPartner();
        return form;
    }

    ClaimDetails toDetails() {
        return new ClaimDetails(
                toPerson(), new Team(Objects.requireNonNull(feeEarner), Objects.requireNonNull(supervisingPartner)));
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
}
