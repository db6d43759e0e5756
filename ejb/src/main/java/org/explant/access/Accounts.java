// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.access.password.HashQueue;
import org.explant.access.password.PasswordRules;
import org.explant.shared.NotFound;

/** The people who may sign in. */
@Stateless
public class Accounts {
    private static final Set<Role> CASE_WORKERS = Set.of(Role.SOLICITOR, Role.PARALEGAL, Role.PARTNER);

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries queries;

    @Inject
    private HashQueue hashes;

    @Inject
    private AccountNews news;

    /** Every account, for the administrator. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public List<AccountLine> lines() {
        return queries.lines();
    }

    /** Those who can be given work: enabled solicitors, paralegals and partners, for choices on a screen. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<AccountLine> people() {
        return queries.people(CASE_WORKERS);
    }

    /** One account as it is shown beside what the person did; unknown is {@link NotFound}. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.MANAGES_ACCOUNTS, Permission.SYSTEM})
    public AccountLine byId(AccountId account) {
        return queries.line(account).orElseThrow(NotFound::new);
    }

    /** Whether there is no account yet: the first one may then be provided. */
    @RolesAllowed(Permission.SYSTEM)
    public boolean isEmpty() {
        return queries.count() == 0;
    }

    /** The account of that sign-in name, where there is one. */
    @RolesAllowed(Permission.SYSTEM)
    public Optional<AccountId> named(String signInName) {
        return queries.named(signInName);
    }

    /** Gives a person an account. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public AccountId create(@Valid NewAccount wanted, String password) {
        return add(wanted, password);
    }

    /** Gives an account that comes with the system: the first administrator, the people of the demo book. */
    @RolesAllowed(Permission.SYSTEM)
    public AccountId provide(@Valid NewAccount wanted, String password) {
        return add(wanted, password);
    }

    /** Changes the name that is shown and the role; a new role counts from the person's next request. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public void change(AccountId account, @Valid AccountChange wanted) {
        var found = find(account);
        if (wanted.role() != Role.ADMINISTRATOR) refuseToLose(found);
        news.tell(found.change(wanted));
    }

    /** Ends the account's sessions and tokens and lets nobody sign in by it. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public void disable(AccountId account) {
        var found = find(account);
        refuseToLose(found);
        news.tell(found.disable());
    }

    /** Lets the person sign in again. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public void enable(AccountId account) {
        news.tell(find(account).enable());
    }

    /** Sets a password for someone who has lost the old one, and ends what was signed in by that. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public void setPassword(AccountId account, String password) {
        var found = find(account);
        found.checkNewPassword(password);
        news.tell(found.protectBy(hashes.hash(password), AccountChanged.What.PASSWORD_SET));
    }

    private AccountId add(NewAccount wanted, String password) {
        PasswordRules.check(password, wanted.signInName(), wanted.fullName());
        if (queries.countNamed(wanted.signInName()) > 0) throw new SignInNameTaken();
        var fresh = new Account(wanted, hashes.hash(password), news.now());
        entityManager.persist(fresh);
        news.tell(fresh.created());
        return fresh.accountId();
    }

    private Account find(AccountId account) {
        return queries.account(account).orElseThrow(NotFound::new);
    }

    private void refuseToLose(Account account) {
        if (account.isActiveAdministrator() && queries.othersWith(Role.ADMINISTRATOR, account.accountId()) == 0)
            throw new LastAdministrator();
    }
}
