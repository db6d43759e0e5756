// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.shared.NotFound;

/** Which pages a person has looked at: another thing than whether a machine could read them. */
@Stateless
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class PageReviews {
    @Inject
    private DocumentQueries queries;

    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClaimTouched> touched;

    /** Numbers of the pages that were reviewed, in order. */
    public List<Integer> reviewed(DocumentId document) {
        visible(document);
        return entityManager
                .createNativeQuery(
                        "select page from page_review where document_id = :document order by page", Integer.class)
                .setParameter("document", document.value())
                .getResultList();
    }

    /** The pages from one to another, both included, were reviewed by whoever calls. */
    public void mark(DocumentId document, int from, int to) {
        var range = PageRange.of(visible(document), from, to);
        entityManager
                .createNativeQuery("""
                        insert into page_review (document_id, page, reviewed_by, reviewed_at)
                        select :document, page, :reader, :now from generate_series(:from, :to) page
                        on conflict do nothing
                        """)
                .setParameter("document", document.value())
                .setParameter("reader", reader.accountId().value())
                .setParameter("now", clock.instant())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        changed(document, range);
    }

    /** Every page was reviewed by whoever calls. */
    public void markAll(DocumentId document) {
        int pages = visible(document).pages();
        if (pages > 0) mark(document, 1, pages);
    }

    /** The pages were not reviewed after all. */
    public void unmark(DocumentId document, int from, int to) {
        var range = PageRange.of(visible(document), from, to);
        entityManager
                .createNativeQuery(
                        "delete from page_review where document_id = :document and page between :from and :to")
                .setParameter("document", document.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        changed(document, range);
    }

    private void changed(DocumentId document, PageRange range) {
        recount(document);
        trail.record(Act.PAGE_REVIEWED, range.claim().value(), document.value(), range.facts());
        touched.fire(new ClaimTouched(range.claim(), clock.instant()));
    }

    private void recount(DocumentId document) {
        entityManager
                .createNativeQuery("""
                        update document d set pages_reviewed =
                            (select count(*) from page_review r where r.document_id = d.document_id)
                        where d.document_id = :document
                        """)
                .setParameter("document", document.value())
                .executeUpdate();
    }

    private Document visible(DocumentId document) {
        return queries.document(document, reader.accountId()).orElseThrow(NotFound::new);
    }

    private record PageRange(ClaimId claim, int from, int to) {
        static PageRange of(Document document, int from, int to) {
            if (from < 1 || to < from || to > document.pages()) throw new NoSuchPage();
            return new PageRange(document.claimId(), from, to);
        }

        Map<String, String> facts() {
            return Map.of("from", Integer.toString(from), "to", Integer.toString(to));
        }
    }
}
