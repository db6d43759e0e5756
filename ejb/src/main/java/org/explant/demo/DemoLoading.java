// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.Claims;
import org.explant.document.DocumentId;
import org.explant.document.Documents;

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
    private DemoStaff staff;

    @Inject
    private Claims claims;

    @Inject
    private Documents documents;

    @Inject
    private DemoRoles roles;

    @Inject
    private Event<DemoFiled> filed;

    /** Does nothing where the whole book is there. */
    public void load() {
        if (progress.isComplete()) return;
        var book = DemoBook.asAt(progress.begun());
        var people = staff.of(book);
        Map<ClaimId, DemoClaim> told = new LinkedHashMap<>();
        for (DemoClaim claim : book.claims()) {
            var done = bringIn(claim, people, book.asAt());
            filed.fire(done);
            told.put(done.id(), claim);
        }
        roles.fill(told);
        progress.completed();
    }

    private DemoFiled bringIn(DemoClaim claim, Map<String, AccountId> people, LocalDate asAt) {
        UUID key = key("claim " + claim.sequence());
        ClaimId id = claims.broughtIn(key).orElseGet(() -> claims.bringIn(DemoEntry.claim(key, claim, people)));
        Map<DemoDocument, DocumentId> papers = new HashMap<>();
        for (DemoDocument document : claim.documents()) papers.put(document, file(id, claim, document, people));
        return new DemoFiled(id, claim, people, papers, asAt);
    }

    private DocumentId file(ClaimId id, DemoClaim claim, DemoDocument document, Map<String, AccountId> people) {
        UUID key = key("document " + claim.sequence() + " " + document.fileName());
        AccountId by = people.getOrDefault(claim.feeEarner(), AccountId.SYSTEM);
        var entry = DemoEntry.document(key, document, by);
        try (var paper = DemoEntry.paper(document)) {
            return documents.bringIn(id, entry, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in every load, so that nothing is brought in twice. */
    static UUID key(String name) {
        return UUID.nameUUIDFromBytes(("explant demo book " + name).getBytes(StandardCharsets.UTF_8));
    }
}
