// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.document.DocumentId;

/** Writes tags on pages: one statement a document, and what stands already stays as it was put. */
@Dependent
class CodingPen {
    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** How many of the pages had not had the tag. */
    int put(TagId tag, DocumentId document, Collection<Integer> pages) {
        return entityManager
                .createNativeQuery("""
                        insert into page_tag (page_tag_id, document_id, page, tag_id, put_by, put_at)
                        select gen_random_uuid(), :document, page, :tag, :reader, :now
                        from unnest(string_to_array(:pages, ',')) listed
                        cross join lateral (select cast(listed as integer) as page) each_page
                        on conflict do nothing
                        """)
                .setParameter("document", document.value())
                .setParameter("tag", tag.value())
                .setParameter("reader", person().value())
                .setParameter("now", clock.instant())
                .setParameter("pages", listed(pages))
                .executeUpdate();
    }

    /** The same for one page, for whoever put it, whenever that was. */
    void write(TagId tag, CodingSpot spot, AccountId by, Instant at) {
        entityManager
                .createNativeQuery("""
                        insert into page_tag (page_tag_id, document_id, page, tag_id, put_by, put_at)
                        values (gen_random_uuid(), :document, :page, :tag, :writer, :at) on conflict do nothing
                        """)
                .setParameter("document", spot.document().value())
                .setParameter("page", spot.page())
                .setParameter("tag", tag.value())
                .setParameter("writer", by.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** How many of the pages had had the tag. */
    int take(TagId tag, DocumentId document, Collection<Integer> pages) {
        return entityManager
                .createNativeQuery("""
                        update page_tag set taken_by = :reader, taken_at = :now
                        where document_id = :document and tag_id = :tag and taken_at is null
                        and page in (select cast(listed as integer) from unnest(string_to_array(:pages, ',')) listed)
                        """)
                .setParameter("document", document.value())
                .setParameter("tag", tag.value())
                .setParameter("reader", person().value())
                .setParameter("now", clock.instant())
                .setParameter("pages", listed(pages))
                .executeUpdate();
    }

    AccountId person() {
        return reader.accountId();
    }

    private static String listed(Collection<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
