// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.explant.access.AccountId;

/** What lets a program act for a person, until it is given back, forgotten for half an hour, or half a day old. */
@Entity
@Table(name = "access_token")
class AccessToken {
    static final Duration LIFE = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(30);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Column(name = "credential_version")
    private int credentialVersion;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String tokenHash, SignedIn person, Instant now) {
        this.tokenHash = tokenHash;
        account = person.account();
        credentialVersion = person.credentialVersion();
        issuedAt = now;
        lastUsedAt = now;
        expiresAt = now.plus(LIFE);
    }
}
