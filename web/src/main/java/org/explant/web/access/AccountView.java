// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.AccountLine;
import org.explant.access.Accounts;
import org.explant.access.Role;
import org.explant.shared.NotFound;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One person's account, as the administrator changes it. */
@Named
@ViewScoped
public class AccountView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/account.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private transient Accounts accounts;

    private @Nullable String asked;
    private @Nullable AccountLine account;
    private AccountForm form = new AccountForm();

    public void load() {
        account = accounts.byId(wanted());
        form = AccountForm.of(account);
    }

    public String save() {
        accounts.change(wanted(), form.toChange());
        return done("account.saved");
    }

    public String disable() {
        accounts.disable(wanted());
        return done("account.disabled");
    }

    public String enable() {
        accounts.enable(wanted());
        return done("account.enabled");
    }

    public String setPassword() {
        accounts.setPassword(wanted(), form.typedPassword());
        return done("account.password.set");
    }

    private static String done(String key) {
        Notices.done(key);
        return AGAIN;
    }

    private AccountId wanted() {
        try {
            return new AccountId(UUID.fromString(asked == null ? "" : asked));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable AccountLine getAccount() {
        return account;
    }

    public AccountForm getForm() {
        return form;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
