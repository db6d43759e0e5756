// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.hibernate.annotations.processing.HQL;

/** What opening a claim asks and writes before there is a claim to ask the wall about. */
interface OpeningQueries {
    EntityManager entityManager();

    /** Takes the next number and keeps the year locked until the claim is committed. */
    @HQL("""
            insert into ClaimCounter (ofYear, lastNumber) values (:year, 1)
            on conflict (ofYear) do update set lastNumber = lastNumber + 1
            """)
    int count(int year);

    @HQL("select n.lastNumber from ClaimCounter n where n.ofYear = :year")
    int counted(int year);

    /** 1 for the first who sends the form, 0 for everyone after; a second waits for the first. */
    @HQL("""
            insert into ClaimForm (formKey, sentBy, claimId) values (:formKey, :sentBy, :claim)
            on conflict (formKey) do nothing
            """)
    int send(UUID formKey, UUID sentBy, UUID claim);

    @HQL("select a.role from Account a where a.accountId = :account and a.disabled = false")
    Optional<Role> roleOf(AccountId account);

    /** For the system, which is no reader. */
    @HQL("select new ClaimId(o.claimId) from ClaimForm o where o.formKey = :formKey")
    Optional<ClaimId> ofForm(UUID formKey);
}
