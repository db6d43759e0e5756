// SPDX-License-Identifier: Apache-2.0
package org.explant.search.gap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Lists what could not be searched. */
@Stateless
@RolesAllowed(Permission.SEARCHES)
public class Gaps {
    /** Most documents and most pages that one list holds. */
    public static final int MOST = 1_000;

    @Inject
    private GapQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private CurrentReader reader;

    /** In one claim, or everywhere that the reader may look. */
    public GapList list(@Nullable ClaimReference within) {
        var claim = within == null ? null : walls.open(within);
        var documents = queries.unread(claim == null, claim, reader.accountId(), Page.first(MOST + 1));
        List<Gap> gaps = new ArrayList<>();
        documents.stream()
                .filter(each -> !each.isReadToItsEnd())
                .map(UnreadDocument::whole)
                .forEach(gaps::add);
        gaps.addAll(
                pages(documents.stream().filter(UnreadDocument::isReadToItsEnd).toList()));
        gaps.sort(Comparator.comparing((Gap gap) -> gap.claim().value())
                .thenComparing(Gap::title)
                .thenComparing(gap -> gap.document().toString())
                .thenComparingInt(Gap::page));
        return new GapList(gaps.stream().limit(MOST).toList(), gaps.size() <= MOST && documents.size() <= MOST);
    }

    /** Of several readings of a page the latest counts. */
    private List<Gap> pages(List<UnreadDocument> documents) {
        if (documents.isEmpty()) return List.of();
        Map<UUID, UnreadDocument> known = documents.stream()
                .collect(Collectors.toMap(each -> each.document().value(), Function.identity()));
        List<Object[]> rows = queries.entityManager()
                .createNativeQuery("""
                        select * from (
                            select distinct on (document_id, page) document_id, page, state from page_text
                            where document_id in (:documents)
                            order by document_id, page, file_version desc, reading desc) latest
                        where state <> 'SEARCHABLE' order by document_id, page limit :most
                        """, Object[].class)
                .setParameter("documents", known.keySet())
                .setParameter("most", MOST + 1)
                .getResultList();
        return rows.stream().map(row -> gap(known, row)).toList();
    }

    private static Gap gap(Map<UUID, UnreadDocument> known, Object[] row) {
        var document = Objects.requireNonNull(known.get((UUID) row[0]));
        return new Gap(
                document.claim(), document.document(), document.title(), ((Number) row[1]).intValue(), (String) row[2]);
    }
}
