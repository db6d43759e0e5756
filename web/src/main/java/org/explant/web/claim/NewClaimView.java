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
import org.explant.shared.NotFound;
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

    private String formKey = UUID.randomUUID().toString();
    private final ClaimForm form = new ClaimForm();
    private @Nullable LocalDate openedOn;

    public void load() {
        form.setFeeEarner(reader.accountId());
    }

    public String open() {
        var reference = claims.open(new NewClaim(key(), form.toDetails(), openedOn));
        Notices.done("claim.opened", reference);
        return "/claim.xhtml?faces-redirect=true&ref=" + reference;
    }

    private UUID key() {
        try {
            return UUID.fromString(formKey);
        } catch (IllegalArgumentException meddled) {
            throw new NotFound();
        }
    }

    /** Stands in the form itself, for the screen forgets it once the claim is open and the form may still come again. */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(@Nullable String sent) {
        formKey = sent == null ? "" : sent;
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
