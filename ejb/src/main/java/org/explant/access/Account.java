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

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount wanted, String passwordHash, Instant now) {
        accountId = AccountId.fresh();
        signInName = wanted.signInName();
        fullName = wanted.fullName();
        initials = wanted.initials();
        role = wanted.role();
        this.passwordHash = passwordHash;
        createdAt = now;
    }

    AccountId accountId() {
        return accountId;
    }
}
