// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import java.io.Serializable;
import org.explant.access.AccountChange;
import org.explant.access.AccountLine;
import org.explant.access.NewAccount;
import org.explant.access.Role;
import org.jspecify.annotations.Nullable;

/** What is typed about an account. */
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String signInName = "";
    private String fullName = "";
    private String initials = "";
    private Role role = Role.PARALEGAL;
    private transient String password = "";

    static AccountForm of(AccountLine account) {
        var form = new AccountForm();
        form.signInName = account.signInName();
        form.fullName = account.fullName();
        form.initials = account.initials();
        form.role = account.role();
        return form;
    }

    NewAccount toNewAccount() {
        return new NewAccount(signInName, fullName, initials, role);
    }

    AccountChange toChange() {
        return new AccountChange(fullName, initials, role);
    }

    String typedPassword() {
        return password;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String typed) {
        signInName = typed;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String typed) {
        fullName = typed;
    }

    public String getInitials() {
        return initials;
    }

    public void setInitials(String typed) {
        initials = typed;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String typed) {
        password = typed == null ? "" : typed;
    }
}
