// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.explant.access.password.PasswordHash;
import org.explant.access.password.PasswordRules;

/** A person who may sign in. */
@Entity
class Account {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId accountId;

    @Version
    private int version;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "full_name")
    private String fullName;

    private String initials;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean disabled;

    @Column(name = "credential_version")
    private int credentialVersion = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount wanted, PasswordHash password, Instant now) {
        accountId = AccountId.fresh();
        signInName = wanted.signInName();
        fullName = wanted.fullName();
        initials = wanted.initials();
        role = wanted.role();
        passwordHash = password.stored();
        createdAt = now;
    }

    AccountCreated created() {
        return new AccountCreated(accountId, role);
    }

    AccountChanged change(AccountChange wanted) {
        fullName = wanted.fullName();
        initials = wanted.initials();
        role = wanted.role();
        return changed(AccountChanged.What.DETAILS);
    }

    /** Ends whatever is signed in under this account. */
    AccountChanged disable() {
        disabled = true;
        credentialVersion++;
        return changed(AccountChanged.What.DISABLED);
    }

    AccountChanged enable() {
        disabled = false;
        return changed(AccountChanged.What.ENABLED);
    }

    /** Ends whatever is signed in under the old password. */
    AccountChanged protectBy(PasswordHash password, AccountChanged.What how) {
        passwordHash = password.stored();
        credentialVersion++;
        return changed(how);
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    void checkNewPassword(String wanted) {
        PasswordRules.check(wanted, signInName, fullName);
    }

    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && !disabled;
    }

    AccountId accountId() {
        return accountId;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    private AccountChanged changed(AccountChanged.What what) {
        return new AccountChanged(accountId, what, role);
    }
}
