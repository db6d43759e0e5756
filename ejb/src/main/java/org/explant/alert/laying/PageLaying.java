// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.explant.access.Permission;
import org.explant.alert.StandingId;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.searchindex.PageText;

/** Lays the new pages of one document before the standing searches: one transaction, all of it or nothing. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PageLaying {
    @Resource(lookup = "java:jboss/datasources/ExplantDS")
    private DataSource database;

    @Inject
    private WatchQueries queries;

    @Inject
    private WatchRoom room;

    @Inject
    private PageTexts texts;

    /** The searches that stand now. */
    public void gather() {
        room.hold(queries.current());
    }

    /** Does nothing where no page of the document is new, or the document is gone. */
    public void lay(DocumentId document) {
        var watched = queries.document(document);
        if (watched.isEmpty()) return;
        try (var connection = database.getConnection()) {
            var table = new WatchTable(connection, document.value());
            Set<Integer> fresh = table.fresh();
            if (fresh.isEmpty()) return;
            Map<Integer, Set<StandingId>> found =
                    room.isEmpty() ? Map.of() : found(document, fresh, room.concerned(watched.get()));
            table.laid(fresh, found);
        } catch (SQLException failed) {
            throw new IllegalStateException("pages not laid", failed);
        }
    }

    private Map<Integer, Set<StandingId>> found(DocumentId document, Set<Integer> fresh, Set<StandingId> concerned) {
        Map<Integer, Set<StandingId>> found = new TreeMap<>();
        if (concerned.isEmpty()) return found;
        List<PageText> pages = texts.all(document);
        for (int i = 0; i < pages.size(); i++) {
            Set<StandingId> matching = matching(pages, i, fresh);
            matching.retainAll(concerned);
            if (!matching.isEmpty()) found.put(pages.get(i).number(), matching);
        }
        return found;
    }

    /** A page that was laid before the next one was read is laid once more for what reaches over its end, and that alone. */
    private Set<StandingId> matching(List<PageText> pages, int place, Set<Integer> fresh) {
        PageText page = pages.get(place);
        int following = page.number() + 1;
        boolean followed = place + 1 < pages.size() && pages.get(place + 1).number() == following;
        String next = followed ? pages.get(place + 1).text() : "";
        if (fresh.contains(page.number())) return room.matching(page.text(), next);
        if (!followed || !fresh.contains(following)) return new HashSet<>();
        Set<StandingId> beyond = room.matching(page.text(), next);
        beyond.removeAll(room.matching(page.text(), ""));
        return beyond;
    }
}
