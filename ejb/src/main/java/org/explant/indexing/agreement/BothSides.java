// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.explant.access.Permission;
import org.explant.searchindex.IndexedDocument;

/** Lays what the index holds beside what the database holds, at one moment of the database. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BothSides {
    @Resource(lookup = "java:jboss/datasources/ExplantDS")
    private DataSource database;

    /** One look: which claims differ for no reason that is known, and how much there is. */
    public record Look(Set<String> differing, int claims, long documents, long pages) {}

    /**
     * Compares.
     *
     * @param contents what an index holds that does not move meanwhile
     * @param watermark how far it has come
     */
    public Look look(List<IndexedDocument> contents, long watermark) {
        Map<String, HeldSum> index = HeldSum.of(contents);
        try (var connection = database.getConnection()) {
            return look(index, connection, watermark);
        } catch (SQLException failed) {
            throw new IllegalStateException("not compared", failed);
        }
    }

    static Look look(Map<String, HeldSum> index, Connection connection, long watermark) throws SQLException {
        var sums = new ClaimSums(connection);
        Map<String, HeldSum> stored = sums.all();
        // Asked after the sums: what was committed between the two is pending by then, and excused.
        Set<String> pending = sums.pending(watermark);
        Set<String> claims = new HashSet<>(stored.keySet());
        claims.addAll(index.keySet());
        Set<String> differing = new TreeSet<>();
        for (String claim : claims) {
            boolean same = index.containsKey(claim) && index.get(claim).equals(stored.get(claim));
            if (!same && !pending.contains(claim)) differing.add(claim);
        }
        HeldSum all = HeldSum.total(stored);
        return new Look(differing, claims.size(), all.documents(), all.pages());
    }
}
