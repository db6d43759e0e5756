// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.access.AccountLine;
import org.explant.access.Accounts;
import org.explant.access.Role;
import org.explant.web.ui.Notices;

/** The administrator's list of people, and the form for a new one. */
@Named
@ViewScoped
public class AccountsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    private List<AccountLine> lines = List.of();
    private final AccountForm form = new AccountForm();

    public void load() {
        lines = accounts.lines();
    }

    public String create() {
        accounts.create(form.toNewAccount(), form.typedPassword());
        Notices.done("accounts.created");
        return "/accounts.xhtml?faces-redirect=true";
    }

    public List<AccountLine> getLines() {
        return lines;
    }

    public AccountForm getForm() {
        return form;
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
