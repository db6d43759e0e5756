// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.explant.access.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Reads and short writes of sign-in, checked when they are compiled. */
interface SignInQueries {
    EntityManager entityManager();

    @HQL("""
            select new Credential(a.accountId, a.credentialVersion, a.role, a.passwordHash, a.disabled)
            from Account a where a.signInName = :signInName
            """)
    Optional<Credential> credential(String signInName);

    @HQL("select count(*) from SignInFailure where nameHash = :nameHash and at > :since")
    long failuresOfName(String nameHash, Instant since);

    @HQL("select count(*) from SignInFailure where address = :address and at > :since")
    long failuresOfAddress(String address, Instant since);

    @HQL("select count(*) from SignInFailure where at > :since")
    long failures(Instant since);

    @HQL("delete from SignInFailure where nameHash = :nameHash")
    int forgetFailures(String nameHash);

    @HQL("delete from SignInFailure where at < :before")
    int forgetFailuresBefore(Instant before);

    @HQL("""
            update Account set passwordHash = :passwordHash
            where accountId = :account and credentialVersion = :credentialVersion
            """)
    int writeAnew(AccountId account, int credentialVersion, String passwordHash);

    @HQL("""
            select new SignedIn(a.accountId, a.credentialVersion, a.role)
            from AccessToken t join Account a on a.accountId = t.account
            where t.tokenHash = :tokenHash and t.expiresAt > :now and t.lastUsedAt > :idleSince
              and a.credentialVersion = t.credentialVersion and a.disabled = false
            """)
    Optional<SignedIn> byToken(String tokenHash, Instant now, Instant idleSince);

    @HQL("""
            select new SignedIn(a.accountId, a.credentialVersion, a.role) from Account a
            where a.accountId = :account and a.credentialVersion = :credentialVersion and a.disabled = false
            """)
    Optional<SignedIn> byAccount(AccountId account, int credentialVersion);

    @HQL("update AccessToken set lastUsedAt = :now where tokenHash = :tokenHash and lastUsedAt < :before")
    int noteUse(String tokenHash, Instant now, Instant before);

    @HQL("delete from AccessToken where tokenHash = :tokenHash")
    int revoke(String tokenHash);

    @HQL("delete from AccessToken where expiresAt < :now")
    int forgetExpired(Instant now);
}
