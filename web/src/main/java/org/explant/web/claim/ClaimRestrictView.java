// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.access.AccountLine;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.Restriction;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Says who alone may know of a claim, and lifts that again. */
@Named("claimRestrict")
@ViewScoped
public class ClaimRestrictView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient CurrentReader reader;

    private @Nullable String ref;
    private List<AccountId> members = new ArrayList<>();
    private @Nullable String reason;
    private boolean restricted;

    public void load() {
        var sheet = claims.sheet(reference());
        restricted = sheet.summary().restricted();
        reason = sheet.restrictedReason();
        members = new ArrayList<>(
                sheet.members().stream().map(AccountLine::accountId).toList());
        if (!restricted)
            members.addAll(List.of(reader.accountId(), sheet.details().team().feeEarner()));
    }

    public String restrict() {
        claims.restrict(reference(), new Restriction(new HashSet<>(members), Objects.requireNonNullElse(reason, "")));
        Notices.done("claim.restricted.done");
        return back();
    }

    public String lift() {
        claims.lift(reference());
        Notices.done("claim.restricted.lifted");
        return back();
    }

    private String back() {
        return "/claim.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public List<AccountId> getMembers() {
        return members;
    }

    public void setMembers(List<AccountId> chosen) {
        members = new ArrayList<>(chosen);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }
}
