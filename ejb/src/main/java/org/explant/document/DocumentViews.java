// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;

/**
 * Writes down who looked at what. A viewer asks for one document in dozens of ranges: one line in a quarter of an hour
 * says it. After a restart a line may stand twice; none is ever missing.
 */
@ApplicationScoped
class DocumentViews {
    private static final Duration QUIET = Duration.ofMinutes(15);
    private static final int MANY = 10_000;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    private final Map<View, Instant> noted = new ConcurrentHashMap<>();

    @Transactional
    public void viewed(ClaimId claim, DocumentId document) {
        note(claim, new View(reader.accountId().value(), document.value(), Act.DOCUMENT_VIEWED, 0), Map.of());
    }

    @Transactional
    public void pageViewed(ClaimId claim, DocumentId document, int page) {
        var view = new View(reader.accountId().value(), document.value(), Act.PAGE_VIEWED, page);
        note(claim, view, Map.of("page", Integer.toString(page)));
    }

    /** Every single download is written down. */
    @Transactional
    public void downloaded(ClaimId claim, DocumentId document) {
        trail.record(Act.DOCUMENT_DOWNLOADED, claim.value(), document.value(), Map.of());
    }

    private void note(ClaimId claim, View view, Map<String, String> facts) {
        Instant now = clock.instant();
        Instant last = noted.get(view);
        if (last != null && last.plus(QUIET).isAfter(now)) return;
        trail.record(view.act(), claim.value(), view.document(), facts);
        if (noted.size() > MANY) noted.values().removeIf(at -> at.plus(QUIET).isBefore(now));
        noted.put(view, now);
    }

    private record View(UUID reader, UUID document, Act act, int page) {}
}
