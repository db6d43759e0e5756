// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.Accounts;
import org.explant.access.NewAccount;
import org.explant.access.Permission;
import org.explant.access.Role;
import org.explant.claim.ClaimId;
import org.explant.claim.Claims;
import org.explant.document.Documents;
import org.explant.shared.Settings;

/**
 * Brings the demo book in through the same front doors that people use. Every claim and every document has a key of its
 * own, so that a load that was killed goes on where it stood and makes nothing twice.
 */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoLoading {
    @Inject
    private DemoProgress progress;

    @Inject
    private Accounts accounts;

    @Inject
    private Claims claims;

    @Inject
    private Documents documents;

    @Inject
    private DemoStanding standing;

    @Inject
    private Settings settings;

    /** Does nothing where the whole book is there. */
    public void load() {
        if (progress.isComplete()) return;
        var book = DemoBook.asAt(progress.begun());
        var people = people(book);
        standing.prepare();
        for (DemoClaim claim : book.claims()) bringIn(claim, people);
        progress.completed();
    }

    private Map<String, AccountId> people(DemoBook book) {
        String password = settings.optional("explant.demo.password")
                .orElseThrow(() -> new IllegalStateException("The demo accounts have no password."));
        Map<String, AccountId> people = new HashMap<>();
        for (DemoAccount account : book.accounts()) people.put(account.signIn(), person(account, password));
        return people;
    }

    private AccountId person(DemoAccount account, String password) {
        var wanted = new NewAccount(
                account.signIn(),
                account.name(),
                account.initials(),
                Role.valueOf(account.role().name()));
        return accounts.named(account.signIn()).orElseGet(() -> accounts.provide(wanted, password));
    }

    private void bringIn(DemoClaim claim, Map<String, AccountId> people) {
        UUID key = key("claim " + claim.sequence());
        ClaimId id = claims.broughtIn(key).orElseGet(() -> claims.bringIn(DemoEntry.claim(key, claim, people)));
        standing.bringIn(id, claim, people);
        for (DemoDocument document : claim.documents()) file(id, claim, document, people);
    }

    private void file(ClaimId id, DemoClaim claim, DemoDocument document, Map<String, AccountId> people) {
        UUID key = key("document " + claim.sequence() + " " + document.fileName());
        AccountId by = people.getOrDefault(claim.feeEarner(), AccountId.SYSTEM);
        var entry = DemoEntry.document(key, document, by);
        try (var paper = DemoEntry.paper(document)) {
            documents.bringIn(id, entry, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID key(String name) {
        return UUID.nameUUIDFromBytes(("explant demo book " + name).getBytes(StandardCharsets.UTF_8));
    }
}
