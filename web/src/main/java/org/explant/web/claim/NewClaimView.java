// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.CurrentReader;
import org.explant.claim.Claims;
import org.explant.claim.NewClaim;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Opens a claim. The key is made with the form, so that a form sent twice opens one claim. */
@Named("newClaim")
@ViewScoped
public class NewClaimView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient CurrentReader reader;

    private final UUID formKey = UUID.randomUUID();
    private final ClaimForm form = new ClaimForm();
    private @Nullable LocalDate openedOn;

    public void load() {
        form.setFeeEarner(reader.accountId());
    }

    public String open() {
        var reference = claims.open(new NewClaim(formKey, form.toDetails(), openedOn));
        Notices.done("claim.opened", reference);
        return "/claim.xhtml?faces-redirect=true&ref=" + reference;
    }

    public ClaimForm getForm() {
        return form;
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(@Nullable LocalDate typed) {
        openedOn = typed;
    }
}
